package io.opencomplaint.sla;

import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.WarningLevel;
import io.opencomplaint.workflow.Transition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What starts, stops, pauses or resets a clock 触发条件: things that happen to a complaint, never a mere edit (lesson T4).
 * Immutable.
 */
public final class Trigger {

    private static final Trigger NEVER = new Trigger(List.of());

    private final List<Condition> conditions;
    private final Set<EventType> events = EnumSet.noneOf(EventType.class);

    private Trigger(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
        conditions.forEach(condition -> events.addAll(condition.events()));
    }

    /**
     * Nothing.
     *
     * @return never fires
     */
    public static Trigger never() {
        return NEVER;
    }

    /**
     * Any event of some kinds.
     *
     * @param types one or more
     * @return the trigger
     */
    public static Trigger on(EventType... types) {
        return any(types, EventCondition::new);
    }

    /**
     * The final reply goes out 最终答复.
     *
     * @return the trigger
     */
    public static Trigger finalReply() {
        return new Trigger(List.of(new ReplyCondition(ReplyKind.FINAL)));
    }

    /**
     * An interim reply goes out 阶段性答复.
     *
     * @return the trigger
     */
    public static Trigger interimReply() {
        return new Trigger(List.of(new ReplyCondition(ReplyKind.INTERIM)));
    }

    /**
     * We go to the complainant 主动联系; afterwards, a follow-up 回访. That the complainant comes to us is none.
     *
     * @return the trigger
     */
    public static Trigger contacted() {
        return new Trigger(List.of(new ContactCondition()));
    }

    /**
     * The complainant says that the result satisfies 满意.
     *
     * @return the trigger
     */
    public static Trigger satisfied() {
        return new Trigger(List.of(new SatisfactionCondition(true)));
    }

    /**
     * The complainant says that the result does not satisfy 不满意.
     *
     * @return the trigger
     */
    public static Trigger dissatisfied() {
        return new Trigger(List.of(new SatisfactionCondition(false)));
    }

    /**
     * The complainant agrees to the resolution 客户接受方案.
     *
     * @return the trigger
     */
    public static Trigger resolutionAccepted() {
        return new Trigger(List.of(new AgreementCondition()));
    }

    /**
     * The complaint turns out to be a major one 认定为重大投诉 (S20: reported to the manager in charge within 30 minutes).
     *
     * @return the trigger
     */
    public static Trigger becomingMajor() {
        return new Trigger(List.of(new MajorCondition()));
    }

    /**
     * Those who have the case report up that it is at least so hard 预警上报 (S20).
     *
     * @param least the lowest level that counts
     * @return the trigger
     */
    public static Trigger warned(WarningLevel least) {
        return new Trigger(List.of(new WarningCondition(least)));
    }

    /**
     * A proceeding ends with one of some results: an agreement 和解, a mediation that came to nothing 终止调解.
     *
     * @param results one or more
     * @return the trigger
     */
    public static Trigger proceedingEnded(ProceedingResult... results) {
        return any(results, ProceedingEndCondition::new);
    }

    /**
     * The complaint comes into one of some phases from another one.
     *
     * @param phases one or more
     * @return the trigger
     */
    public static Trigger entering(Phase... phases) {
        return any(phases, phase -> new PhaseCondition(phase, true));
    }

    /**
     * The complaint goes from one of some phases into another one.
     *
     * @param phases one or more
     * @return the trigger
     */
    public static Trigger leaving(Phase... phases) {
        return any(phases, phase -> new PhaseCondition(phase, false));
    }

    /**
     * The complaint comes into one of some statuses from another one.
     *
     * @param codes of the statuses, one or more
     * @return the trigger
     */
    public static Trigger enteringStatus(String... codes) {
        return any(codes, code -> new StatusCondition(code, true));
    }

    /**
     * The complaint goes from one of some statuses into another one.
     *
     * @param codes of the statuses, one or more
     * @return the trigger
     */
    public static Trigger leavingStatus(String... codes) {
        return any(codes, code -> new StatusCondition(code, false));
    }

    /**
     * A new cycle of handling begins 新的办理周期: the case is reopened, or to be handled anew since a review, an appeal or the like says so.
     *
     * @return the trigger
     */
    public static Trigger newCycle() {
        return new Trigger(List.of(new CycleCondition()));
    }

    /**
     * Either.
     *
     * @param other another trigger
     * @return fires when one of the two does
     */
    public Trigger or(Trigger other) {
        return new Trigger(
                Stream.concat(conditions.stream(), other.conditions.stream()).toList());
    }

    /**
     * Reads a trigger.
     *
     * @param codes as {@link #codes()} gives them
     * @return fires when one of them does; none for none
     * @throws io.opencomplaint.InvalidValueException when one cannot be read
     */
    public static Trigger parse(List<String> codes) {
        return codes.stream().map(TriggerCode::parse).reduce(NEVER, Trigger::or);
    }

    /**
     * What it waits for, as texts that stay the same across releases.
     *
     * @return for example {@code on:complaint-received} and {@code final-reply}; empty for a trigger that never fires
     */
    public List<String> codes() {
        return conditions.stream().map(Condition::stable).toList();
    }

    boolean fires(Change change) {
        if (!events.contains(change.type()) && !change.moves()) {
            return false;
        }
        for (Condition condition : conditions) {
            if (condition.holds(change)) {
                return true;
            }
        }
        return false;
    }

    boolean canFire(Transition row) {
        return conditions.stream().anyMatch(condition -> condition.canHold(row));
    }

    boolean waitsForMajor() {
        return conditions.stream().anyMatch(MajorCondition.class::isInstance);
    }

    boolean canFireAtReceipt(Status initial) {
        return conditions.stream().anyMatch(condition -> condition.canHoldAtReceipt(initial));
    }

    boolean waitsFor(EventType type) {
        return events.contains(type);
    }

    boolean isNever() {
        return conditions.isEmpty();
    }

    /** The kinds of event it waits for, and whether it waits for a change of status. */
    @Override
    public String toString() {
        return conditions.isEmpty()
                ? "never"
                : conditions.stream().map(Condition::words).collect(Collectors.joining(" or "));
    }

    private static <T> Trigger any(T[] values, Function<T, Condition> condition) {
        return new Trigger(Arrays.stream(values).map(condition).toList());
    }
}
