package io.opencomplaint.sla;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import io.opencomplaint.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All time limits of a policy 时限规定: targets, the calendars they count on, the chain of report. What they do to clocks is in
 * {@link Timekeeping}, what they raise in {@link Escalations}. Pure: what they say follows from what they are given. Immutable; safe from any thread.
 */
public final class ServiceLevels {

    private static final ServiceLevels NONE = new ServiceLevelsBuilder().build();

    final List<Target> targets;
    final CalendarShelf calendars;
    final List<ClockWork> work;
    private final Timekeeping timekeeping;
    private final Escalations escalations;
    private final List<Role> chain;
    private final ServiceLevelsBuilder origin;

    ServiceLevels(ServiceLevelsBuilder builder) {
        origin = new ServiceLevelsBuilder(builder);
        targets = List.copyOf(builder.targets);
        calendars = new CalendarShelf(builder.rules(), builder.calendars, builder.choice);
        work = targets.stream().map(target -> new ClockWork(target, calendars)).toList();
        timekeeping = new Timekeeping(this);
        escalations = new Escalations(this, builder.notifyWithin);
        chain = List.copyOf(builder.chain);
    }

    /** One target alone, to see how its clock would have run. */
    ServiceLevels(Target only, CalendarShelf calendars) {
        this.targets = List.of(only);
        this.calendars = calendars;
        this.work = List.of(new ClockWork(only, calendars));
        this.timekeeping = new Timekeeping(this);
        this.escalations = new Escalations(this, null);
        this.chain = List.of();
        this.origin = new ServiceLevelsBuilder();
    }

    /**
     * No limits.
     *
     * @return measures nothing
     */
    public static ServiceLevels none() {
        return NONE;
    }

    /**
     * Begins service levels.
     *
     * @return the builder
     */
    public static ServiceLevelsBuilder builder() {
        return new ServiceLevelsBuilder();
    }

    /**
     * Begins service levels that are like these.
     *
     * @return a builder that holds all that these were built from
     */
    public ServiceLevelsBuilder toBuilder() {
        return new ServiceLevelsBuilder(origin);
    }

    /**
     * These and the limits of regulators beside them: two families of clocks, each on its own calendars.
     *
     * @param regulators no two of the same id
     * @return these, where there are none
     * @throws io.opencomplaint.workflow.InvalidPolicyException listing targets and calendars of the same name that are not the same
     */
    public ServiceLevels beside(List<Regulator> regulators) {
        if (regulators.isEmpty()) {
            return this;
        }
        ServiceLevelsBuilder both = toBuilder();
        for (Regulator regulator : regulators) {
            if (!regulator.targets().isEmpty()) {
                both.alsoKnowing(regulator.calendar());
            }
            regulator.targets().forEach(both::target);
        }
        return both.build();
    }

    /**
     * The targets, in the order in which they were written.
     *
     * @return immutable
     */
    public List<Target> targets() {
        return targets;
    }

    /**
     * A target by its id.
     *
     * @param id as given to {@link Target#named}
     * @return empty when there is none
     */
    public Optional<Target> target(String id) {
        return Optional.ofNullable(byId(id)).map(ClockWork::target);
    }

    /**
     * The calendars and which is for which complaint.
     *
     * @return as given to the builder
     */
    public CalendarChoice calendarChoice() {
        return new CalendarChoice(origin.usual, origin.rules, origin.calendars, origin.notifyWithin, origin.chosen);
    }

    /**
     * The chain of report for warnings.
     *
     * @return lowest first; immutable
     */
    public List<Role> chain() {
        return chain;
    }

    /**
     * The calendars in force, as explanations and records of a computation anew name them.
     *
     * @return ids and versions, joined by commas
     */
    public String calendarReferences() {
        return calendars.references();
    }

    /**
     * What happens to the clocks of complaints under these.
     *
     * @return of these service levels
     */
    public Timekeeping timekeeping() {
        return timekeeping;
    }

    /**
     * Which levels are due, and what they bring.
     *
     * @return of these service levels
     */
    public Escalations escalations() {
        return escalations;
    }

    /**
     * Why a deadline is what it is.
     *
     * @param complaint as it stands
     * @param target id of the target
     * @param history of the complaint
     * @param now the present
     * @return about the latest cycle; empty when the target never began on the complaint
     */
    public Optional<DeadlineExplanation> explain(
            Complaint complaint, String target, List<RecordedEvent> history, Instant now) {
        return complaint
                .clocks()
                .latest(target)
                .map(clock -> DeadlineExplanations.of(this, complaint, clock, history, now));
    }

    /**
     * What is wrong with these targets under a workflow: clocks that cannot start, or not stop.
     *
     * @param workflow of the same policy
     * @return sentences; empty when nothing is
     */
    public List<String> problems(Workflow workflow) {
        return targets.stream()
                .flatMap(target -> WorkflowCheck.problems(target, workflow).stream())
                .toList();
    }

    /**
     * What is wrong with these targets where no rule and no row of the workflow makes a complaint a major one: those that wait for
     * it wait for ever.
     *
     * @return sentences; empty when no target asks whether a complaint is major
     */
    public List<String> problemsWithoutMajor() {
        return targets.stream().flatMap(MajorCheck::problems).toList();
    }

    @Nullable
    ClockWork byId(String id) {
        for (ClockWork each : work) {
            if (each.target().id.equals(id)) {
                return each;
            }
        }
        return null;
    }
}
