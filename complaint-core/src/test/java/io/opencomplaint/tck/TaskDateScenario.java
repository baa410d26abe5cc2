package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.CancelTask;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.TaskOverdue;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The dates of tasks, on a store: what others were asked to do and did not do in time 任务逾期 is put on record once by the sweep that
 * notices it.
 */
public abstract class TaskDateScenario {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);
    private static final Duration MICRO = Duration.ofNanos(1_000);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final String PARTS = "spare-parts";
    private static final Assignee WORKSHOP = Assignee.unit("workshop");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor HANDLER = Actor.of("u-7", Role.HANDLER);
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final Actor STOREKEEPER = Actor.of("u-9", Role.HANDLER);

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected TaskDateScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = newDesk();
        act(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .matter("Fails again"),
                CLERK);
        act(new Register(ID), CLERK);
        act(new Classify(ID, Category.of("product/fault")), CLERK);
        act(new Assign(ID, Assignee.of("after-sales", HANDLER.id())), CLERK);
        act(new Accept(ID), HANDLER);
    }

    @Test
    void aDateThatPassesIsPutOnRecordOnceForEachTaskAndTheTaskGoesOn() {
        Instant due = now().plus(WEEK);
        act(contribution().until(due), HANDLER);
        act(rectification().until(due.plus(WEEK)), HANDLER);
        clock.step(Duration.between(now(), due));
        assertThat(desk.sweep(10).claimed()).as("on its last instant").isZero();
        clock.step(MICRO);
        List<RecordedEvent> plan = desk.deadlines().plan(ID);
        assertThat(plan)
                .extracting(RecordedEvent::event)
                .containsExactly(new TaskOverdue(PARTS, TaskKind.CONTRIBUTION, due, now()));
        assertThat(Unsealed.events(desk.sweep(10).events())).isEqualTo(plan);
        assertReplays();
        assertThat(task(PARTS).overdueAt()).isEqualTo(now());
        assertThat(task(PARTS).state()).isEqualTo(TaskState.OPEN);
        assertThat(desk.sweep(10).claimed()).as("once").isZero();
        clock.step(WEEK);
        assertThat(overdue(desk.sweep(10).events())).containsExactly("service-hours");
        act(new ReportTask(ID, PARTS, "two, late"), STOREKEEPER);
        act(AnswerReport.giveBack(ID, PARTS, "of which kind"), HANDLER);
        clock.step(WEEK);
        assertThat(desk.sweep(10).claimed()).as("it was raised").isZero();
    }

    @Test
    void e2AfterALongSilenceEachTaskIsRaisedOnce() {
        Instant due = now().plus(WEEK);
        act(contribution().until(due), HANDLER);
        act(rectification().until(due.plus(WEEK)), HANDLER);
        clock.step(Duration.ofDays(60));
        assertThat(overdue(desk.sweep(10).events())).containsExactly(PARTS, "service-hours");
        assertThat(desk.sweep(10).events()).isEmpty();
    }

    @Test
    void whatIsReportedDoneOrCancelledInTimeRaisesNothingUnlessItIsReturnedTooLate() {
        Instant due = now().plus(WEEK);
        act(contribution().until(due), HANDLER);
        act(rectification().until(due), HANDLER);
        act(OpenTask.of(ID, TaskKind.PREVENTION, "training", WORKSHOP, "train").until(due), HANDLER);
        act(new ReportTask(ID, PARTS, "two"), STOREKEEPER);
        act(new ReportTask(ID, "service-hours", "a second shift"), HANDLER);
        act(AnswerReport.accept(ID, "service-hours"), MANAGER);
        act(new CancelTask(ID, "training", "not needed"), HANDLER);
        clock.step(WEEK.plus(WEEK));
        assertThat(desk.sweep(10).claimed()).isZero();
        act(AnswerReport.giveBack(ID, PARTS, "of which kind"), HANDLER);
        assertThat(overdue(desk.sweep(10).events())).containsExactly(PARTS);
    }

    @Test
    void e3OfSeveralNodesThatSweepAtOnceOneRaisesIt() {
        act(contribution().until(now().plus(WEEK)), HANDLER);
        clock.step(WEEK.plus(WEEK));
        List<List<RecordedEvent>> raised =
                Crew.together(4, node -> () -> newDesk().sweep(10).events());
        assertThat(raised.stream().flatMap(List::stream)).hasSize(1);
        assertReplays();
    }

    @Test
    void aCheckOfTheEffectThatNobodyMakesIsRaisedThoughTheCaseIsClosed() {
        closed();
        act(check().until(now().plus(Duration.ofDays(90))), HANDLER);
        clock.step(Duration.ofDays(91));
        assertThat(overdue(desk.sweep(10).events())).containsExactly("recurrence");
        assertThat(desk.get(ID).isClosed()).isTrue();
    }

    @Test
    void aCheckOfTheEffectWithoutADateIsDueAfterTheWorkingDaysOfAPolicyAndWithOneOnThat() {
        desk = newDesk(Presets.closedLoop().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.mondayToFriday(ZoneId.of("Asia/Shanghai"), Shift.parse("09:00-18:00")))
                        .build())
                .effectCheckedAfter(TimeLimit.workingDays(5))
                .build());
        closed();
        act(check(), HANDLER);
        assertThat(task("recurrence").dueAt()).as("from Monday to Monday").isEqualTo(now().plus(WEEK));
        Instant own = now().plus(WEEK.plus(WEEK));
        act(
                OpenTask.of(ID, TaskKind.EFFECTIVENESS_CHECK, "own", WORKSHOP, "and later")
                        .until(own),
                HANDLER);
        assertThat(task("own").dueAt()).isEqualTo(own);
        clock.step(WEEK.plus(STEP));
        assertThat(overdue(desk.sweep(10).events())).containsExactly("recurrence");
    }

    private static OpenTask contribution() {
        return OpenTask.of(
                ID, TaskKind.CONTRIBUTION, PARTS, Assignee.of("warehouse", STOREKEEPER.id()), "what is in stock");
    }

    private static OpenTask rectification() {
        return OpenTask.of(ID, TaskKind.RECTIFICATION, "service-hours", WORKSHOP, "be there at night");
    }

    private static OpenTask check() {
        return OpenTask.of(ID, TaskKind.EFFECTIVENESS_CHECK, "recurrence", WORKSHOP, "does it fail again");
    }

    private void closed() {
        act(new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, "new compressor")), HANDLER);
        act(Reply.finalReply(ID, "repaired"), CLERK);
        act(new Close(ID, Outcome.UPHELD), CLERK);
    }

    private static List<String> overdue(List<RecordedEvent> events) {
        return events.stream()
                .map(recorded -> ((TaskOverdue) recorded.event()).key())
                .toList();
    }

    private void act(Act act, Actor actor) {
        clock.step(STEP);
        desk.perform(act, actor);
        assertReplays();
    }

    private void assertReplays() {
        assertThat(History.replay(Tenant.DEFAULT, desk.history(ID))).isEqualTo(desk.get(ID));
    }

    private CaseTask task(String key) {
        return desk.get(ID).dossier().task(key).orElseThrow();
    }

    private Instant now() {
        return clock.instant();
    }

    private ComplaintDesk newDesk() {
        return newDesk(Presets.closedLoop());
    }

    private ComplaintDesk newDesk(ComplaintPolicy policy) {
        return ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }
}
