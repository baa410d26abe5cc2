package io.opencomplaint.workflow;

import static io.opencomplaint.act.ActType.ACCEPT_REPORT;
import static io.opencomplaint.act.ActType.APPROVE;
import static io.opencomplaint.act.ActType.ASSIGN;
import static io.opencomplaint.act.ActType.CLOSE;
import static io.opencomplaint.act.ActType.EXECUTE_RESOLUTION;
import static io.opencomplaint.act.ActType.FILE_DOCUMENT;
import static io.opencomplaint.act.ActType.PAY_COMPENSATION;
import static io.opencomplaint.act.ActType.PLAN_PREVENTION;
import static io.opencomplaint.act.ActType.PLAN_RECTIFICATION;
import static io.opencomplaint.act.ActType.PROPOSE_RESOLUTION;
import static io.opencomplaint.act.ActType.REPLY_FINAL;
import static io.opencomplaint.act.ActType.REPORT_TASK;
import static io.opencomplaint.act.ActType.SUBMIT_FOR_APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A row that can never apply is a fault of the policy, found when it is built and not by the first case that stops there. */
class DeadRowTest {

    private static final Status OPEN = Status.of("open", Phase.HANDLING);
    private static final Status WORK = Status.of("work", Phase.HANDLING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Set<Role> ANYONE = Set.of();

    private static List<String> problems(WorkflowBuilder builder) {
        return catchThrowableOfType(InvalidPolicyException.class, builder::build)
                .problems();
    }

    @Test
    void whatWaitsForEachOther() {
        var table = Workflow.startingAt(OPEN)
                .stays(ANYONE, PROPOSE_RESOLUTION)
                .stays(ANYONE, EXECUTE_RESOLUTION)
                .requires(Requirement.REPLIED)
                .moves(ANYONE, REPLY_FINAL, DONE)
                .requires(Requirement.RESOLUTION_EXECUTED);
        assertThat(problems(table))
                .containsExactly(
                        "Status open, act execute-resolution: it waits for REPLIED, which cannot have come about by then;"
                                + " let what brings it about (reply-final) be possible before, with all that it needs itself",
                        "Status open, act reply-final: it waits for RESOLUTION_EXECUTED, which cannot have come about by"
                                + " then; let what brings it about (execute-resolution, propose-resolution) be possible before,"
                                + " with all that it needs itself");
    }

    @Test
    void whatWaitsForItself() {
        var table = Workflow.startingAt(OPEN).moves(ANYONE, REPLY_FINAL, DONE).requires(Requirement.REPLIED);
        assertThat(problems(table)).singleElement().asString().contains("it waits for REPLIED");
    }

    @Test
    void anAcceptedRectificationThatNobodyCanPlan() {
        var table = Workflow.startingAt(OPEN)
                .stays(ANYONE, PLAN_PREVENTION, REPORT_TASK, ACCEPT_REPORT)
                .moves(ANYONE, CLOSE, DONE)
                .requires(Requirement.RECTIFIED);
        assertThat(problems(table))
                .singleElement()
                .asString()
                .startsWith("Status open, act close: it waits for RECTIFIED")
                .contains("plan-rectification");
        Workflow.startingAt(OPEN)
                .stays(ANYONE, PLAN_RECTIFICATION, REPORT_TASK, ACCEPT_REPORT)
                .moves(ANYONE, CLOSE, DONE)
                .requires(Requirement.RECTIFIED)
                .build();
    }

    @Test
    void aPaymentOfWhatNobodyCanOffer() {
        var table = Workflow.startingAt(OPEN)
                .stays(ANYONE, PAY_COMPENSATION)
                .moves(ANYONE, CLOSE, DONE)
                .requires(Requirement.COMPENSATED);
        assertThat(problems(table))
                .singleElement()
                .asString()
                .startsWith("Status open, act close: it waits for COMPENSATED")
                .contains("offer-compensation");
    }

    @Test
    void aResolutionCarriedOutThatNobodyCanPropose() {
        var table = Workflow.startingAt(OPEN)
                .stays(ANYONE, EXECUTE_RESOLUTION)
                .moves(ANYONE, CLOSE, DONE)
                .requires(Requirement.RESOLUTION_EXECUTED);
        assertThat(problems(table)).singleElement().asString().contains("propose-resolution");
    }

    @Test
    void aDocumentThatCanBeFiledOnlyBehindTheRowThatAsksForIt() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .document("trip-report")
                .in(DONE)
                .stays(ANYONE, FILE_DOCUMENT);
        assertThat(problems(table))
                .singleElement()
                .asString()
                .startsWith("Status open, act close: it waits for its document trip-report");
    }

    @Test
    void aStageThatIsApprovedOnlyBehindTheRowThatAsksForIt() {
        var table = Workflow.startingAt(OPEN)
                .stays(ANYONE, SUBMIT_FOR_APPROVAL)
                .moves(ANYONE, ASSIGN, WORK)
                .approved("content")
                .in(WORK)
                .stays(ANYONE, APPROVE)
                .stage("content")
                .moves(ANYONE, CLOSE, DONE);
        assertThat(problems(table))
                .singleElement()
                .asString()
                .startsWith("Status open, act assign: it waits for the approval of the stage content");
    }

    @Test
    void anApprovalOfWhatCanBeSubmittedOnlyAfterIt() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, APPROVE, WORK)
                .stage("content")
                .moves(ANYONE, CLOSE, DONE)
                .approved("content")
                .in(WORK)
                .moves(ANYONE, SUBMIT_FOR_APPROVAL, OPEN)
                .stage("content");
        assertThat(problems(table))
                .singleElement()
                .asString()
                .startsWith("Status open, act close: it waits for the approval of the stage content");
        Workflow.startingAt(OPEN)
                .moves(ANYONE, APPROVE, WORK)
                .stage("content")
                .moves(ANYONE, CLOSE, DONE)
                .approved("content")
                .stays(ANYONE, SUBMIT_FOR_APPROVAL)
                .stage("content")
                .in(WORK)
                .moves(ANYONE, ASSIGN, OPEN)
                .build();
    }

    @Test
    void theApprovalOfOneStageIsNotThatOfAnother() {
        var table = Workflow.startingAt(OPEN)
                .stays(ANYONE, SUBMIT_FOR_APPROVAL)
                .stays(ANYONE, APPROVE)
                .stage("technical")
                .moves(ANYONE, CLOSE, DONE)
                .approved("content")
                .in(DONE)
                .stays(ANYONE, APPROVE)
                .stage("content");
        assertThat(problems(table))
                .singleElement()
                .asString()
                .startsWith("Status open, act close: it waits for the approval of the stage content");
    }
}
