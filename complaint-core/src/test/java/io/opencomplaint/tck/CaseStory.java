package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.Contact;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.ComplaintRelations;
import io.opencomplaint.desk.ComplaintReports;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** One complaint after another, told in the words of the sources: what happens to the one received last, and when. */
final class CaseStory {

    static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    static final Actor HANDLER = Actor.of("u-7", Role.HANDLER);
    static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int AT_ONCE = 100;

    private final SteppingClock clock = new SteppingClock(time("2026-01-01T00:00"));
    private final List<ComplaintId> told = new ArrayList<>();
    private final Map<ActType, Consumer<CaseStory>> before = new EnumMap<>(ActType.class);
    private final ComplaintDesk desk;
    private final ZoneId zone;

    CaseStory(ComplaintStore store, ComplaintPolicy policy) {
        this(store, policy, SHANGHAI);
    }

    /** Where the times on the wall are those of another place. */
    CaseStory(ComplaintStore store, ComplaintPolicy policy, ZoneId zone) {
        this.zone = zone;
        desk = ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }

    static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SHANGHAI).toString();
    }

    /** It becomes this time; it never becomes earlier. */
    CaseStory at(String local) {
        Duration step = Duration.between(
                clock.instant(), LocalDateTime.parse(local).atZone(zone).toInstant());
        assertThat(step).as("time goes on").isGreaterThanOrEqualTo(Duration.ZERO);
        clock.step(step);
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    CaseStory receive() {
        return receive(ReceiveComplaint.by(Channel.PHONE));
    }

    CaseStory receive(Tier tier) {
        return receive(
                ReceiveComplaint.by(Channel.PHONE).complainant(Party.named("张三").tier(tier)));
    }

    CaseStory receive(ReceiveComplaint received) {
        return receive(received, CLERK);
    }

    CaseStory receive(ReceiveComplaint received, Actor actor) {
        told.add(desk.perform(received.matter("Nobody came"), actor).id());
        return this;
    }

    /** What the system asks for before an act: classifying, assigning, proposing, closing as upheld. */
    CaseStory before(ActType act, Consumer<CaseStory> asked) {
        before.put(act, asked);
        return this;
    }

    private void prepare(ActType act) {
        before.getOrDefault(act, nothing -> {}).accept(this);
    }

    CaseStory by(Actor actor, Function<ComplaintId, Act> act) {
        desk.perform(act.apply(id()), actor);
        return this;
    }

    CaseStory clerk(Function<ComplaintId, Act> act) {
        return by(CLERK, act);
    }

    CaseStory handler(Function<ComplaintId, Act> act) {
        return by(HANDLER, act);
    }

    CaseStory registered() {
        return clerk(Register::new);
    }

    CaseStory classified(String kind) {
        prepare(ActType.CLASSIFY);
        return clerk(id -> new Classify(id, Category.of(kind)));
    }

    CaseStory assigned(String unit) {
        prepare(ActType.ASSIGN);
        return clerk(id -> new Assign(id, Assignee.unit(unit)));
    }

    CaseStory accepted() {
        return handler(Accept::new);
    }

    CaseStory investigated() {
        return handler(id -> AddEntry.step(id, "order and log")).handler(id -> AddEntry.finding(id, "root cause"));
    }

    CaseStory proposed() {
        return proposed(Resolution.of(ResolutionKind.APOLOGY, "sorry"));
    }

    CaseStory proposed(Resolution resolution) {
        prepare(ActType.PROPOSE_RESOLUTION);
        return handler(id -> new ProposeResolution(id, resolution));
    }

    /** From registration to a solution, unless it was classified or registered before. */
    CaseStory handled(String kind) {
        return registered()
                .classified(kind)
                .assigned("after-sales")
                .accepted()
                .investigated()
                .proposed();
    }

    CaseStory offered() {
        return clerk(OfferResolution::new);
    }

    CaseStory agreed() {
        return clerk(AnswerResolution::accepted);
    }

    CaseStory executed() {
        return handler(id -> new ExecuteResolution(id, "done"));
    }

    /** The document of a stage. */
    CaseStory filed(String document) {
        Attachment file = new Attachment(Text.of("file-17"), "application/pdf", 17, "0".repeat(64));
        return clerk(id -> new FileDocument(id, document, file));
    }

    CaseStory interim() {
        return clerk(id -> Reply.interim(id, "plan and schedule"));
    }

    CaseStory replied() {
        return clerk(id -> Reply.finalReply(id, "result"));
    }

    CaseStory contacted(Direction direction) {
        return clerk(id -> new Contact(id, Channel.PHONE, direction, "words"));
    }

    CaseStory satisfied() {
        return clerk(id -> ConfirmSatisfaction.satisfied(id, 5));
    }

    CaseStory dissatisfied() {
        return clerk(id -> ConfirmSatisfaction.dissatisfied(id, 1, "again"));
    }

    CaseStory closed(Outcome outcome) {
        if (outcome.isUpheld()) {
            prepare(ActType.CLOSE);
        }
        return clerk(id -> new Close(id, outcome));
    }

    CaseStory archived() {
        return clerk(Archive::new);
    }

    CaseStory reopened() {
        return clerk(id -> new Reopen(id, "again"));
    }

    CaseStory refused(InadmissibilityReason reason) {
        return clerk(id -> new Refuse(id, reason, "told"));
    }

    CaseStory withdrawn() {
        return clerk(Withdraw::new);
    }

    /** Why the desk will not have it. */
    RefusalCode refusal(Actor actor, Function<ComplaintId, Act> act) {
        return refused(actor, act).code();
    }

    /** What the desk says is missing. */
    List<String> missing(Actor actor, Function<ComplaintId, Act> act) {
        return refused(actor, act).details();
    }

    /** Why the desk receives nothing from somebody. */
    RefusalCode receiptRefusal(Actor actor) {
        return refused(actor, ReceiveComplaint.by(Channel.PHONE).matter("Nobody came"))
                .code();
    }

    /** What the desk says to a complaint that comes in otherwise. */
    Refusal receiptRefused(ReceiveComplaint how) {
        return refused(CLERK, how.matter("Nobody came"));
    }

    private Refusal refused(Actor actor, Function<ComplaintId, Act> act) {
        return refused(actor, act.apply(id()));
    }

    private Refusal refused(Actor actor, Act act) {
        ActRefusedException refused = catchThrowableOfType(ActRefusedException.class, () -> desk.perform(act, actor));
        assertThat(refused).as("refused").isNotNull();
        return refused.refusal();
    }

    /** Who comes again and again, and with what, from a first to a last day of receipt. */
    RepeatLedger ledger(String first, String last) {
        return desk.relations().ledger(LocalDate.parse(first), LocalDate.parse(last), 2, AT_ONCE);
    }

    /** Statistics of all complaints. */
    ComplaintReports reports() {
        return desk.reports();
    }

    /** What the scheduler's call raises: target, level and whom to tell. */
    List<String> swept() {
        return desk.sweep(AT_ONCE).events().stream()
                .map(RecordedEvent::event)
                .filter(DeadlineEscalated.class::isInstance)
                .map(DeadlineEscalated.class::cast)
                .map(raised -> raised.target() + " " + raised.level() + " " + raised.told())
                .toList();
    }

    Complaint complaint() {
        return complaint(id());
    }

    Complaint complaint(ComplaintId id) {
        return desk.get(id);
    }

    /** The complaint received before the last one. */
    ComplaintId former() {
        return told.get(told.size() - 2);
    }

    /** Earlier complaints of which the last one may be a repeat. */
    List<ComplaintId> repeats() {
        return desk.relations().repeatsOf(id()).stream()
                .map(candidate -> candidate.complaint().id())
                .toList();
    }

    String status() {
        return complaint().status().code();
    }

    List<RecordedEvent> history() {
        return desk.history(id());
    }

    ComplaintRelations relations() {
        return desk.relations();
    }

    /** When the latest clock of a target is due, on the wall. */
    String due(String target) {
        return LocalDateTime.ofInstant(latest(target).deadline().due(), zone).toString();
    }

    ClockState state(String target) {
        return latest(target).state();
    }

    int cycle(String target) {
        return latest(target).cycle();
    }

    /** No such clock was ever started. */
    boolean isWithout(String target) {
        return complaint().clocks().latest(target).isEmpty();
    }

    private Clock latest(String target) {
        return complaint().clocks().latest(target).orElseThrow();
    }

    ComplaintId id() {
        return told.get(told.size() - 1);
    }

    /** Of everything told, the history makes the complaint. */
    void check() {
        for (ComplaintId id : told) {
            assertThat(History.replay(Tenant.DEFAULT, desk.history(id))).isEqualTo(desk.get(id));
            assertThat(desk.verify(id)).as("its chain holds").isEmpty();
        }
    }
}
