package io.opencomplaint.workflow;

import static io.opencomplaint.act.ActType.APPROVE;
import static io.opencomplaint.act.ActType.ASSIGN;
import static io.opencomplaint.act.ActType.CLOSE;
import static io.opencomplaint.act.ActType.FILE_DOCUMENT;
import static io.opencomplaint.act.ActType.REOPEN;
import static io.opencomplaint.act.ActType.RETURN_FOR_REWORK;
import static io.opencomplaint.act.ActType.SUBMIT_FOR_APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stages of approval (S7): which row an act of approval takes, which documents a stage covers, and whether its approval can still come. */
class StageOfApprovalTest {

    private static final Status DRAFT = Status.of("draft", Phase.HANDLING);
    private static final Status CHECK = Status.of("check", Phase.HANDLING);
    private static final Status SENT = Status.of("sent", Phase.HANDLING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Set<Role> ANYONE = Set.of();
    private static final ComplaintId ID = ComplaintId.of("c-1");

    /** Drafts are checked for content and, once sent, for their technical side; what is closed may be opened anew. */
    private static WorkflowBuilder office() {
        return Workflow.startingAt(DRAFT)
                .stays(ANYONE, SUBMIT_FOR_APPROVAL, APPROVE)
                .stage("content")
                .document("draft-reply")
                .stays(ANYONE, FILE_DOCUMENT)
                .moves(ANYONE, ASSIGN, SENT)
                .approved("content")
                .in(SENT)
                .moves(ANYONE, SUBMIT_FOR_APPROVAL, CHECK)
                .stage("technical")
                .moves(ANYONE, CLOSE, DONE)
                .in(CHECK)
                .moves(ANYONE, APPROVE, SENT)
                .stage("technical")
                .moves(ANYONE, RETURN_FOR_REWORK, SENT)
                .stage("technical")
                .in(DONE)
                .moves(ANYONE, REOPEN, DRAFT);
    }

    @Test
    void anActOfApprovalTakesTheRowOfItsOwnStage() {
        Workflow workflow = Workflow.startingAt(DRAFT)
                .moves(ANYONE, SUBMIT_FOR_APPROVAL, CHECK)
                .stage("content")
                .moves(ANYONE, SUBMIT_FOR_APPROVAL, SENT)
                .stage("technical")
                .moves(ANYONE, CLOSE, DONE)
                .in(CHECK)
                .moves(ANYONE, APPROVE, SENT)
                .stage("content")
                .moves(ANYONE, RETURN_FOR_REWORK, DRAFT)
                .stage("content")
                .in(SENT)
                .moves(ANYONE, APPROVE, DRAFT)
                .stage("technical")
                .build();
        assertThat(leads(workflow, DRAFT, new SubmitForApproval(ID, "content", "Dear Sam")))
                .isEqualTo(CHECK);
        assertThat(leads(workflow, DRAFT, new SubmitForApproval(ID, "technical", "Dear Sam")))
                .isEqualTo(SENT);
        assertThat(leads(workflow, CHECK, AnswerApproval.approve(ID, "content")))
                .isEqualTo(SENT);
        assertThat(leads(workflow, CHECK, AnswerApproval.giveBack(ID, "content", "too curt")))
                .isEqualTo(DRAFT);
        assertThat(workflow.row(CHECK, AnswerApproval.approve(ID, "technical"))).isNull();
        assertThat(workflow.row(DRAFT, new SubmitForApproval(ID, "legal", "Dear Sam")))
                .isNull();
    }

    private static Status leads(Workflow workflow, Status from, Act act) {
        return workflow.row(from, act).to();
    }

    @Test
    void aRowWithoutStageIsAboutEveryStage() {
        Workflow workflow = Workflow.startingAt(DRAFT)
                .stays(ANYONE, SUBMIT_FOR_APPROVAL)
                .document("draft-reply")
                .stays(ANYONE, APPROVE, FILE_DOCUMENT)
                .moves(ANYONE, CLOSE, DONE)
                .build();
        assertThat(workflow.row(DRAFT, new SubmitForApproval(ID, "legal", "Dear Sam")))
                .isNotNull();
        assertThat(workflow.covers("legal", "draft-reply")).isTrue();
        assertThat(workflow.canApprove(DRAFT, "legal")).isTrue();
    }

    @Test
    void aStageCoversTheDocumentsThatItsOwnRowsAskForAndNoOthers() {
        Workflow workflow = office().in(SENT)
                .moves(ANYONE, ASSIGN, DRAFT)
                .document("trip-report")
                .build();
        assertThat(workflow.covers("content", "draft-reply")).isTrue();
        assertThat(workflow.covers("technical", "draft-reply")).isFalse();
        assertThat(workflow.covers("content", "trip-report")).isFalse();
        assertThat(workflow.covers("technical", "trip-report"))
                .as("asked for by another act")
                .isFalse();
    }

    @Test
    void aStageCanBeApprovedWhereItIsSubmittedAndOnTheWayThere() {
        Workflow workflow = office().build();
        assertThat(workflow.canApprove(DRAFT, "content")).isTrue();
        assertThat(workflow.canApprove(DRAFT, "technical"))
                .as("once it is sent")
                .isTrue();
        assertThat(workflow.canApprove(SENT, "technical")).isTrue();
    }

    @Test
    void aStageThatLiesBehindCannotBeApprovedAnymore() {
        Workflow workflow = office().build();
        assertThat(workflow.canApprove(SENT, "content"))
                .as("only another cycle comes back to it")
                .isFalse();
        assertThat(workflow.canApprove(DONE, "content"))
                .as("a reopening begins a cycle of its own")
                .isFalse();
        assertThat(workflow.canApprove(SENT, "legal")).isFalse();
    }

    @Test
    void whatAsksForTheApprovalItselfIsNoWayToIt() {
        Workflow workflow = Workflow.startingAt(DRAFT)
                .stays(ANYONE, SUBMIT_FOR_APPROVAL, APPROVE)
                .moves(ANYONE, ASSIGN, CHECK)
                .in(CHECK)
                .moves(ANYONE, ASSIGN, SENT)
                .approved("content")
                .in(SENT)
                .stays(ANYONE, SUBMIT_FOR_APPROVAL, APPROVE)
                .moves(ANYONE, CLOSE, DONE)
                .build();
        assertThat(workflow.canApprove(CHECK, "content")).isFalse();
        assertThat(workflow.canApprove(CHECK, "technical"))
                .as("the way asks for the content alone")
                .isTrue();
    }

    @Test
    void whatWasNeverSubmittedIsNotApprovedOnTheWayToWhereItIsSubmitted() {
        Workflow workflow = Workflow.startingAt(CHECK)
                .moves(ANYONE, APPROVE, SENT)
                .stage("content")
                .moves(ANYONE, ASSIGN, DRAFT)
                .in(DRAFT)
                .moves(ANYONE, SUBMIT_FOR_APPROVAL, CHECK)
                .stage("content")
                .moves(ANYONE, CLOSE, DONE)
                .in(SENT)
                .stays(ANYONE, SUBMIT_FOR_APPROVAL, APPROVE)
                .stage("technical")
                .moves(ANYONE, CLOSE, DONE)
                .build();
        assertThat(workflow.canApprove(CHECK, "content")).isTrue();
        assertThat(workflow.canApprove(SENT, "content")).isFalse();
        assertThat(workflow.canApprove(DRAFT, "technical"))
                .as("once the content is approved")
                .isTrue();
    }

    @Test
    void whatIsSubmittedIsApprovedRightThere() {
        Workflow workflow = Workflow.startingAt(DRAFT)
                .moves(ANYONE, SUBMIT_FOR_APPROVAL, SENT)
                .moves(ANYONE, ASSIGN, CHECK)
                .moves(ANYONE, CLOSE, DONE)
                .in(CHECK)
                .stays(ANYONE, APPROVE)
                .moves(ANYONE, CLOSE, DONE)
                .in(SENT)
                .moves(ANYONE, CLOSE, DONE)
                .build();
        assertThat(workflow.canApprove(DRAFT, "content")).isFalse();
    }

    @Test
    void theEndOfACycleIsNoWayToAnApprovalWhateverComesAfterIt() {
        Workflow workflow = Workflow.startingAt(DRAFT)
                .stays(ANYONE, SUBMIT_FOR_APPROVAL, APPROVE)
                .moves(ANYONE, ASSIGN, SENT)
                .in(SENT)
                .moves(ANYONE, CLOSE, DONE)
                .in(DONE)
                .moves(ANYONE, ASSIGN, DRAFT)
                .build();
        assertThat(workflow.canApprove(SENT, "content")).isFalse();
        assertThat(workflow.canApprove(DONE, "content")).isTrue();
    }
}
