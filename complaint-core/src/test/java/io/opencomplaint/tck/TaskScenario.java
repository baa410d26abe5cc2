package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
import static io.opencomplaint.tck.OneCase.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.CancelTask;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ReportAnswered;
import io.opencomplaint.event.TaskCancelled;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.event.TaskReported;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What others are asked to do beside the case, on a store: contributions 协办, rectifications 整改, preventive measures (S3) and the
 * check of their effect. A loop is not closed while any of it is open.
 */
public abstract class TaskScenario {

    private static final Duration MICRO = Duration.ofNanos(1_000);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String PARTS = "spare-parts";
    private static final Assignee WORKSHOP = Assignee.unit("workshop");
    private static final Assignee WAREHOUSE = Assignee.of("warehouse", "u-9");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor HANDLER = Actor.of("u-7", Role.HANDLER);
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final Actor STOREKEEPER = Actor.of("u-9", Role.HANDLER);

    private OneCase one;

    /** For subclasses. */
    protected TaskScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        one = new OneCase(newStore(), Presets.closedLoop());
        one.act(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .matter("Fails again"),
                CLERK);
        one.act(new Register(ID), CLERK);
        one.act(new Classify(ID, Category.of("product/fault")), CLERK);
        one.act(new Assign(ID, Assignee.of("after-sales", HANDLER.id())), CLERK);
        one.act(new Accept(ID), HANDLER);
    }

    @Test
    void aContributionHasADateAndAStateOfItsOwnAndLeavesTheCaseWhereItIs() {
        Complaint before = one.complaint();
        Instant due = one.now().plus(WEEK);
        Complaint asked = one.act(contribution().until(due), HANDLER);
        assertThat(asked.status()).isEqualTo(before.status());
        assertThat(asked.assignment()).isEqualTo(before.assignment());
        assertThat(asked.dossier().tasks())
                .containsExactly(CaseTask.opened(PARTS, 1, TaskKind.CONTRIBUTION, WAREHOUSE, one.now(), due));
        assertThat(one.last(TaskOpened.class).text()).isEqualTo(Text.of("which compressors are in stock"));
        assertThat(task(PARTS).isOverdue(due)).as("on its last instant").isFalse();
        assertThat(task(PARTS).isOverdue(due.plus(MICRO))).as("after it").isTrue();
    }

    @Test
    void aReportWaitsWithoutBecomingOverdueAndEndsTheTaskOnceItIsAccepted() {
        Instant due = one.now().plus(WEEK);
        one.act(contribution().until(due), HANDLER);
        Attachment list = new Attachment(Text.of("stock.pdf"), "application/pdf", 17, "0".repeat(64));
        one.act(new ReportTask(ID, PARTS, Text.of("two are left"), List.of(list)), STOREKEEPER);
        assertThat(task(PARTS).state()).isEqualTo(TaskState.REPORTED);
        assertThat(task(PARTS).reportedAt()).isEqualTo(one.now());
        assertThat(task(PARTS).isOverdue(due.plus(WEEK))).isFalse();
        assertThat(one.last(TaskReported.class).attachments()).containsExactly(list);
        Instant reported = one.now();
        one.act(AnswerReport.accept(ID, PARTS), HANDLER);
        assertThat(task(PARTS))
                .isEqualTo(new CaseTask(
                        PARTS,
                        1,
                        TaskKind.CONTRIBUTION,
                        WAREHOUSE,
                        TaskState.DONE,
                        reported.minus(STEP),
                        due,
                        null,
                        reported,
                        STOREKEEPER.id(),
                        one.now(),
                        null));
    }

    @Test
    void aReturnedReportIsToBeDoneAgainByItsOldDate() {
        Instant due = one.now().plus(WEEK);
        one.act(contribution().until(due), HANDLER);
        one.act(new ReportTask(ID, PARTS, "some are left"), STOREKEEPER);
        one.act(AnswerReport.giveBack(ID, PARTS, "say how many"), HANDLER);
        assertThat(task(PARTS).state()).isEqualTo(TaskState.OPEN);
        assertThat(task(PARTS).reportedAt()).isNull();
        assertThat(task(PARTS).isOverdue(due.plus(MICRO))).isTrue();
        assertThat(one.last(ReportAnswered.class).text()).isEqualTo(Text.of("say how many"));
        one.act(new ReportTask(ID, PARTS, "two are left"), STOREKEEPER);
        one.act(AnswerReport.accept(ID, PARTS), HANDLER);
        assertThat(task(PARTS).state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void whatIsNoLongerWantedIsCancelledReportedOrNot() {
        one.act(contribution(), HANDLER);
        one.act(OpenTask.of(ID, TaskKind.CONTRIBUTION, "manual", WORKSHOP, "look it up"), HANDLER);
        one.act(new ReportTask(ID, "manual", "page 9"), STOREKEEPER);
        for (String key : List.of(PARTS, "manual")) {
            one.act(new CancelTask(ID, key, "the appliance is replaced"), HANDLER);
            assertThat(task(key).state()).isEqualTo(TaskState.CANCELLED);
            assertThat(task(key).endedAt()).isEqualTo(one.now());
        }
        assertThat(one.last(TaskCancelled.class).reason()).isEqualTo(Text.of("the appliance is replaced"));
    }

    @Test
    void whatIsOverStaysAsItIsAndNothingIsAnsweredBeforeItWasReported() {
        one.act(contribution(), HANDLER);
        Refusal early = one.refused(AnswerReport.accept(ID, PARTS), HANDLER);
        assertThat(early.code()).isEqualTo(RefusalCode.TASK_STATE);
        assertThat(early.message(Locale.ENGLISH)).contains("spare-parts: OPEN", "accept or return what was reported");
        assertThat(early.message(Locale.CHINESE)).contains("任务状态不符", "已汇报的任务可验收或退回");
        one.act(new ReportTask(ID, PARTS, "two"), STOREKEEPER);
        assertThat(one.refused(new ReportTask(ID, PARTS, "three"), STOREKEEPER).code())
                .isEqualTo(RefusalCode.TASK_STATE);
        one.act(AnswerReport.accept(ID, PARTS), HANDLER);
        for (Act late : List.<Act>of(
                new ReportTask(ID, PARTS, "three"),
                AnswerReport.accept(ID, PARTS),
                AnswerReport.giveBack(ID, PARTS, "why"),
                new CancelTask(ID, PARTS, "not needed"))) {
            assertThat(one.refused(late, HANDLER).details())
                    .as(late.type().code())
                    .containsExactly("spare-parts: DONE");
        }
    }

    @Test
    void onlyWhoWasAskedOrAManagerReportsATask() {
        one.act(contribution(), HANDLER);
        assertThat(one.refused(new ReportTask(ID, PARTS, "two"), HANDLER).code())
                .isEqualTo(RefusalCode.TASK_OF_ANOTHER);
        one.act(new ReportTask(ID, PARTS, "two"), MANAGER);
        assertThat(task(PARTS).reportedBy()).isEqualTo(MANAGER.id());
    }

    @Test
    void whoeverReportedNeitherAcceptsTheReportNorRecordsThatTheComplainantConfirmedIt() {
        one.act(contribution(), HANDLER);
        one.act(new ReportTask(ID, PARTS, "two"), STOREKEEPER);
        assertThat(one.refused(AnswerReport.accept(ID, PARTS), STOREKEEPER).code())
                .isEqualTo(RefusalCode.OWN_REPORT);
        Act confirmed = AnswerReport.accept(ID, PARTS).answeredBy(AnsweredBy.COMPLAINANT);
        assertThat(one.refused(confirmed, STOREKEEPER).code()).isEqualTo(RefusalCode.OWN_REPORT);
        assertThat(one.refused(AnswerReport.accept(ID, PARTS), HANDLER.onBehalfOf(STOREKEEPER.id()))
                        .code())
                .as("nor a deputy for them")
                .isEqualTo(RefusalCode.OWN_REPORT);
        one.act(confirmed, HANDLER);
    }

    @Test
    void aKeyNamesOneTaskForGoodAndADateLiesAhead() {
        one.act(contribution(), HANDLER);
        one.act(new CancelTask(ID, PARTS, "not needed"), HANDLER);
        assertThat(one.refused(contribution(), HANDLER).code()).isEqualTo(RefusalCode.TASK_EXISTS);
        Refusal unknown = one.refused(new ReportTask(ID, "other", "done"), STOREKEEPER);
        assertThat(unknown.code()).isEqualTo(RefusalCode.NO_TASK);
        assertThat(unknown.message(Locale.ENGLISH)).contains("it has no task other");
        OpenTask past = OpenTask.of(ID, TaskKind.PREVENTION, "training", WORKSHOP, "train")
                .until(one.now());
        assertThat(one.refused(past, HANDLER).code()).isEqualTo(RefusalCode.TASK_DUE_IN_PAST);
        one.act(past.until(one.now().plus(WEEK).plusNanos(1_999)), HANDLER);
        assertThat(task("training").dueAt())
                .isEqualTo(one.now().minus(STEP).plus(WEEK).plus(MICRO));
    }

    @Test
    void aLoopIsNotClosedWhileAnyTaskIsOpen() {
        one.act(contribution(), HANDLER);
        one.act(rectification(), HANDLER);
        one.act(OpenTask.of(ID, TaskKind.PREVENTION, "training", WORKSHOP, "train the fitters"), HANDLER);
        replied();
        assertThatTasksHoldUp(new Close(ID, Outcome.UPHELD), "Cannot close complaint C001: it is replied");
        one.act(new ReportTask(ID, PARTS, "two"), STOREKEEPER);
        one.act(AnswerReport.accept(ID, PARTS), HANDLER);
        one.act(new CancelTask(ID, "service-hours", "decided elsewhere"), HANDLER);
        one.act(new ReportTask(ID, "training", "all were there"), STOREKEEPER);
        assertThatTasksHoldUp(new Close(ID, Outcome.UPHELD), "Cannot close complaint C001: it is replied");
        one.act(AnswerReport.accept(ID, "training"), HANDLER);
        assertThat(one.act(new Close(ID, Outcome.UPHELD), CLERK).isClosed()).isTrue();
    }

    @Test
    void theEffectIsCheckedAWhileAfterTheEndAndBeforeTheArchive() {
        replied();
        one.act(new Close(ID, Outcome.UPHELD), CLERK);
        Instant due = one.now().plus(Duration.ofDays(90));
        one.act(
                OpenTask.of(ID, TaskKind.EFFECTIVENESS_CHECK, "recurrence", WORKSHOP, "does it fail again")
                        .until(due),
                HANDLER);
        assertThat(one.complaint().isClosed()).isTrue();
        assertThatTasksHoldUp(new Archive(ID), "Cannot archive complaint C001: it is closed");
        one.pass(Duration.ofDays(90));
        assertThat(task("recurrence").isOverdue(one.now())).isTrue();
        one.act(new ReportTask(ID, "recurrence", "it does not"), STOREKEEPER);
        one.act(AnswerReport.accept(ID, "recurrence"), HANDLER);
        assertThat(one.act(new Archive(ID), CLERK).status().code()).isEqualTo("archived");
    }

    @Test
    void whatDidNotHelpReopensTheCaseWithItsTasks() {
        replied();
        one.act(new Close(ID, Outcome.UPHELD), CLERK);
        one.act(OpenTask.of(ID, TaskKind.EFFECTIVENESS_CHECK, "recurrence", WORKSHOP, "does it fail again"), HANDLER);
        one.act(new ReportTask(ID, "recurrence", "it does"), STOREKEEPER);
        one.act(AnswerReport.accept(ID, "recurrence"), HANDLER);
        Complaint reopened = one.act(new Reopen(ID, "fails again"), CLERK);
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(reopened.dossier().task("recurrence").orElseThrow().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void tasksGoOnWhileTheCaseWaitsForItsComplainantOrForAnotherHandler() {
        one.act(contribution(), HANDLER);
        one.act(new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, "new compressor")), HANDLER);
        one.act(new OfferResolution(ID), CLERK);
        one.act(new ReportTask(ID, PARTS, "two"), STOREKEEPER);
        one.act(AnswerReport.giveBack(ID, PARTS, "of which kind"), HANDLER);
        one.act(new Withdraw(ID), CLERK);
        assertThatTasksHoldUp(new Archive(ID), "Cannot archive complaint C001: it is withdrawn");
        one.act(new CancelTask(ID, PARTS, "withdrawn"), HANDLER);
        one.act(new Archive(ID), CLERK);
    }

    @Test
    void aTaskStaysWithThoseWhoHaveItWhenTheCaseIsHandedOn() {
        one.act(contribution(), HANDLER);
        one.act(new Transfer(ID, Assignee.unit("quality"), "theirs"), HANDLER);
        one.act(new ReportTask(ID, PARTS, "two"), STOREKEEPER);
        assertThat(task(PARTS).assignee()).isEqualTo(WAREHOUSE);
    }

    @Test
    void ofSeveralWhoReportAtOnceOneReports() {
        one.act(contribution(), HANDLER);
        List<Boolean> reported = Crew.together(4, node -> () -> {
            try {
                one.another(Presets.closedLoop()).perform(new ReportTask(ID, PARTS, "two"), STOREKEEPER);
                return true;
            } catch (ActRefusedException e) {
                assertThat(e.refusal().code()).isEqualTo(RefusalCode.TASK_STATE);
                return false;
            }
        });
        assertThat(reported).containsOnlyOnce(true);
        one.check();
    }

    private void assertThatTasksHoldUp(Act end, String beginning) {
        Refusal refusal = one.refused(end, CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        assertThat(refusal.details()).containsExactly(Requirement.TASKS_ENDED.name());
        assertThat(refusal.message(Locale.ENGLISH)).startsWith(beginning).contains("End every task first.");
        assertThat(refusal.message(Locale.CHINESE)).contains("请先完成或取消所有任务");
    }

    private static OpenTask contribution() {
        return OpenTask.of(ID, TaskKind.CONTRIBUTION, PARTS, WAREHOUSE, "which compressors are in stock");
    }

    private static OpenTask rectification() {
        return OpenTask.of(ID, TaskKind.RECTIFICATION, "service-hours", WORKSHOP, "be there at night");
    }

    private void replied() {
        one.act(new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, "new compressor")), HANDLER);
        one.act(Reply.finalReply(ID, "repaired"), CLERK);
    }

    private CaseTask task(String key) {
        return one.complaint().dossier().task(key).orElseThrow();
    }
}
