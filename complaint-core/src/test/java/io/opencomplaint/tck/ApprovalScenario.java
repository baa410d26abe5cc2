package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ApprovalAnswered;
import io.opencomplaint.event.ApprovalSubmitted;
import io.opencomplaint.event.DocumentFiled;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Approval;
import io.opencomplaint.model.ApprovalState;
import io.opencomplaint.model.Approvals;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.FiledDocument;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Approval steps with roles 审批 and a document for each stage 表单, on a store, in the manner of sampling 打板 (S7): the salesman applies, a
 * clerk approves the content, the manager the technical side, and nothing is closed without the technician's trip report. What is
 * approved is what was looked at: a document is not exchanged under the eyes of who approves, nor afterwards without another look.
 */
public abstract class ApprovalScenario {

    private static final Status APPLIED = Status.of("applied", Phase.INTAKE);
    private static final Status CHECKED = Status.of("content-approved", Phase.INTAKE);
    private static final Status ARRANGED = Status.of("visit-arranged", Phase.HANDLING);
    private static final Status CLOSED = Status.of("closed", Phase.CLOSED);
    private static final Set<Role> SALES = Set.of(Role.of("salesman"), Role.CLERK);
    private static final Set<Role> CLERKS = Set.of(Role.CLERK);
    private static final Set<Role> MANAGERS = Set.of(Role.MANAGER);
    private static final Set<Role> ANYONE = Set.of();

    private static final Actor SALESMAN = Actor.of("u-3", Role.of("salesman"));
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor OTHER_CLERK = Actor.of("u-18", Role.CLERK);
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final Actor TECHNICIAN = Actor.of("u-7", Role.HANDLER);
    private static final Actor CENTRE_MANAGER = Actor.of("u-2", Role.of("service-centre-manager"));
    private static final Attachment FORM = Attachment.of("form.pdf", "application/pdf", 17, "ab".repeat(32));
    private static final Attachment BETTER = Attachment.of("form-2.pdf", "application/pdf", 18, "cd".repeat(32));

    private OneCase one;

    /** For subclasses. */
    protected ApprovalScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    private static ComplaintPolicy sampling() {
        return ComplaintPolicy.named("sampling")
                .workflow(Workflow.startingAt(APPLIED)
                        .stays(SALES, ActType.SUBMIT_FOR_APPROVAL, ActType.FILE_DOCUMENT)
                        .moves(CLERKS, ActType.APPROVE, CHECKED)
                        .stage("content")
                        .document("application-form")
                        .stays(CLERKS, ActType.RETURN_FOR_REWORK)
                        .stage("content")
                        .in(CHECKED)
                        .stays(SALES, ActType.SUBMIT_FOR_APPROVAL, ActType.FILE_DOCUMENT)
                        .stays(MANAGERS, ActType.APPROVE, ActType.RETURN_FOR_REWORK)
                        .stage("technical")
                        .moves(CLERKS, ActType.ASSIGN, ARRANGED)
                        .approved("content", "technical")
                        .in(ARRANGED)
                        .stays(ANYONE, ActType.FILE_DOCUMENT)
                        .moves(CLERKS, ActType.CLOSE, CLOSED)
                        .document("trip-report")
                        .in(CLOSED)
                        .moves(CLERKS, ActType.REOPEN, APPLIED)
                        .build())
                .build();
    }

    @BeforeEach
    void apply() {
        one = new OneCase(newStore(), sampling());
        one.act(
                ReceiveComplaint.by(Channel.WEB)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .matter("A sample of No. 7"),
                SALESMAN);
    }

    @Test
    void s7TheContentIsApprovedByAClerkTheTechnicalSideByTheManagerAndThenTheVisitIsArranged() {
        one.act(new FileDocument(ID, "application-form", FORM), SALESMAN);
        one.act(new SubmitForApproval(ID, "content", "as the dealer wrote"), SALESMAN);
        Instant submitted = one.now();
        Complaint checked = one.act(AnswerApproval.approve(ID, "content"), CLERK);
        assertThat(checked.status()).isEqualTo(CHECKED);
        assertThat(approvals().stages())
                .containsExactly(new Approval(
                        "content", 1, ApprovalState.APPROVED, SALESMAN.id(), submitted, CLERK.id(), one.now()));
        one.act(new SubmitForApproval(ID, "technical", "can it be mixed"), CLERK);
        one.act(AnswerApproval.approve(ID, "technical"), MANAGER);
        assertThat(one.act(visit(), CLERK).status()).isEqualTo(ARRANGED);
        assertThat(one.last(ApprovalSubmitted.class))
                .isEqualTo(new ApprovalSubmitted("technical", Text.of("can it be mixed")));
    }

    @Test
    void whatIsReturnedIsWorkedOnAndSubmittedAgain() {
        contentApproved();
        one.act(new SubmitForApproval(ID, "technical", "can it be mixed"), CLERK);
        one.act(AnswerApproval.giveBack(ID, "technical", "of which base"), MANAGER);
        assertThat(approvals().approval("technical", 1).orElseThrow().state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(one.last(ApprovalAnswered.class))
                .isEqualTo(new ApprovalAnswered("technical", false, Text.of("of which base")));
        Refusal refusal = one.refused(visit(), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.STAGE_NOT_APPROVED);
        assertThat(one.refused(AnswerApproval.approve(ID, "technical"), MANAGER).code())
                .isEqualTo(RefusalCode.NOTHING_TO_APPROVE);
        one.act(new SubmitForApproval(ID, "technical", "of base 3"), CLERK);
        assertThat(approvals().approval("technical", 1).orElseThrow())
                .isEqualTo(Approval.submitted("technical", 1, CLERK.id(), one.now()));
        one.act(AnswerApproval.approve(ID, "technical"), MANAGER);
        one.act(visit(), CLERK);
    }

    @Test
    void aRowSaysWhichStagesAreNotApprovedYet() {
        contentApproved();
        Refusal refusal = one.refused(visit(), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.STAGE_NOT_APPROVED);
        assertThat(refusal.details()).containsExactly("technical");
        assertThat(refusal.message(Locale.ENGLISH))
                .startsWith("Cannot assign complaint c-1: it is content approved, and not approved yet at technical."
                        + " Submit it and have it approved first.");
        assertThat(refusal.message(Locale.CHINESE))
                .contains("以下环节尚未批准：technical")
                .contains("请先送审");
    }

    @Test
    void norDoesADeputyForWhoSubmittedIt() {
        one.act(new FileDocument(ID, "application-form", FORM), CLERK);
        one.act(new SubmitForApproval(ID, "content", "as the dealer wrote"), CLERK);
        assertThat(one.refused(AnswerApproval.approve(ID, "content"), OTHER_CLERK.onBehalfOf(CLERK.id()))
                        .code())
                .isEqualTo(RefusalCode.FOUR_EYES);
        one.act(AnswerApproval.approve(ID, "content"), OTHER_CLERK.onBehalfOf(MANAGER.id()));
    }

    @Test
    void fourEyesNobodyApprovesOrReturnsWhatHeSubmittedWhateverHisRoles() {
        one.act(new FileDocument(ID, "application-form", FORM), CLERK);
        one.act(new SubmitForApproval(ID, "content", "as the dealer wrote"), CLERK);
        Refusal refusal = one.refused(AnswerApproval.approve(ID, "content"), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.FOUR_EYES);
        assertThat(refusal.message(Locale.ENGLISH)).contains("would approve his own. Let somebody else look at it.");
        assertThat(refusal.message(Locale.CHINESE)).contains("送审人不得审批");
        assertThat(one.refused(AnswerApproval.giveBack(ID, "content", "better not"), CLERK)
                        .code())
                .isEqualTo(RefusalCode.FOUR_EYES);
        one.act(AnswerApproval.approve(ID, "content"), OTHER_CLERK);
    }

    @Test
    void eachStageIsApprovedWhereAndByWhomTheWorkflowSays() {
        one.act(new SubmitForApproval(ID, "technical", "can it be mixed"), SALESMAN);
        Refusal early = one.refused(AnswerApproval.approve(ID, "technical"), MANAGER);
        assertThat(early.code()).isEqualTo(RefusalCode.OTHER_STAGE);
        assertThat(early.details()).containsExactly("content");
        contentApproved();
        assertThat(one.refused(AnswerApproval.approve(ID, "technical"), CLERK).code())
                .isEqualTo(RefusalCode.ROLE_MISSING);
        assertThat(one.refused(AnswerApproval.approve(ID, "content"), MANAGER).code())
                .isEqualTo(RefusalCode.OTHER_STAGE);
        one.act(AnswerApproval.approve(ID, "technical"), MANAGER);
    }

    @Test
    void whatWaitsIsNotSubmittedAgainAndWhatIsSubmittedAgainIsToBeApprovedAgain() {
        contentApproved();
        one.act(new SubmitForApproval(ID, "technical", "can it be mixed"), CLERK);
        assertThat(one.refused(new SubmitForApproval(ID, "technical", "of base 3"), CLERK)
                        .code())
                .isEqualTo(RefusalCode.APPROVAL_PENDING);
        one.act(AnswerApproval.approve(ID, "technical"), MANAGER);
        one.act(new SubmitForApproval(ID, "technical", "of base 3"), CLERK);
        assertThat(one.refused(visit(), CLERK).code()).isEqualTo(RefusalCode.STAGE_NOT_APPROVED);
    }

    @Test
    void s7AStageIsNotLeftWithoutItsDocument() {
        one.act(new SubmitForApproval(ID, "content", "as the dealer wrote"), SALESMAN);
        Refusal refusal = one.refused(AnswerApproval.approve(ID, "content"), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.DOCUMENT_MISSING);
        assertThat(refusal.details()).containsExactly("application-form");
        assertThat(refusal.message(Locale.ENGLISH))
                .startsWith(
                        "Cannot approve a stage of complaint c-1: it is applied for, and its document application-form is"
                                + " not filed. File the document first.");
        assertThat(refusal.message(Locale.CHINESE)).contains("尚未填报表单 application-form");
        one.act(new FileDocument(ID, "other-form", FORM), SALESMAN);
        assertThat(one.refused(AnswerApproval.approve(ID, "content"), CLERK).code())
                .isEqualTo(RefusalCode.DOCUMENT_MISSING);
        one.act(new FileDocument(ID, "application-form", FORM), SALESMAN);
        assertThat(one.act(AnswerApproval.approve(ID, "content"), CLERK).status())
                .isEqualTo(CHECKED);
    }

    @Test
    void aDocumentFiledAgainTakesThePlaceOfTheFirstAndTheHistoryKeepsBoth() {
        one.act(new FileDocument(ID, "application-form", FORM), SALESMAN);
        one.act(new FileDocument(ID, "application-form", BETTER, Text.of("with the colour")), CLERK);
        assertThat(approvals().documents())
                .containsExactly(new FiledDocument("application-form", 1, BETTER.sha256(), one.now(), CLERK.id()));
        assertThat(one.last(DocumentFiled.class))
                .isEqualTo(new DocumentFiled("application-form", BETTER, Text.of("with the colour"), List.of()));
    }

    @Test
    void whatWasApprovedAndFiledBeforeAReopeningDoesNotCountAfterIt() {
        contentApproved();
        one.act(new SubmitForApproval(ID, "technical", "can it be mixed"), CLERK);
        one.act(AnswerApproval.approve(ID, "technical"), MANAGER);
        one.act(visit(), CLERK);
        one.act(new FileDocument(ID, "trip-report", FORM), TECHNICIAN);
        one.act(new Close(ID, Outcome.UPHELD), CLERK);
        one.act(new Reopen(ID, "another colour"), CLERK);
        assertThat(approvals().stages()).hasSize(2);
        assertThat(approvals().isApproved("technical", 1)).isTrue();
        assertThat(approvals().isApproved("technical", 2)).isFalse();
        one.act(new SubmitForApproval(ID, "content", "another colour"), SALESMAN);
        assertThat(one.refused(AnswerApproval.approve(ID, "content"), CLERK).code())
                .isEqualTo(RefusalCode.DOCUMENT_MISSING);
        contentApproved();
        assertThat(one.refused(visit(), CLERK).details()).containsExactly("technical");
        assertThat(approvals().documents()).extracting(FiledDocument::cycle).containsExactly(1, 1, 2);
    }

    @Test
    void whatIsLookedAtIsNotExchangedBeforeItIsReturned() {
        one.act(new FileDocument(ID, "application-form", FORM), SALESMAN);
        one.act(new SubmitForApproval(ID, "content", "as the dealer wrote"), SALESMAN);
        Refusal refusal = one.refused(new FileDocument(ID, "application-form", BETTER), SALESMAN);
        assertThat(refusal.code()).isEqualTo(RefusalCode.DOCUMENT_SUBMITTED);
        assertThat(refusal.details()).containsExactly("content");
        assertThat(refusal.message(Locale.ENGLISH))
                .startsWith("Cannot file a document of complaint c-1: the document waits for approval at content."
                        + " Have it returned first, or wait until it is approved.");
        assertThat(refusal.message(Locale.CHINESE)).contains("该表单正在环节 content 审批");
        assertThat(approvals().document("application-form", 1).orElseThrow().sha256())
                .isEqualTo(FORM.sha256());
        one.act(new FileDocument(ID, "other-form", FORM), SALESMAN);
        one.act(new FileDocument(ID, "other-form", BETTER), SALESMAN);
        one.act(AnswerApproval.giveBack(ID, "content", "of which colour"), CLERK);
        one.act(new FileDocument(ID, "application-form", BETTER), SALESMAN);
        assertThat(one.last(DocumentFiled.class).lapsed()).isEmpty();
    }

    @Test
    void whatWasApprovedStaysAsItIsOnceItCannotBeApprovedAnew() {
        contentApproved();
        Refusal refusal = one.refused(new FileDocument(ID, "application-form", BETTER), SALESMAN);
        assertThat(refusal.code()).isEqualTo(RefusalCode.DOCUMENT_APPROVED);
        assertThat(refusal.details()).containsExactly("content");
        assertThat(refusal.message(Locale.ENGLISH))
                .contains("the document was approved at content, and cannot be approved anew from here.");
        assertThat(refusal.message(Locale.CHINESE)).contains("该表单已在环节 content 批准");
        assertThat(approvals().isApproved("content", 1)).isTrue();
    }

    @Test
    void s7AnApplicationThatIsExchangedAfterItsApprovalIsApprovedAnewBeforeItGoesOn() {
        one = new OneCase(newStore(), Presets.sampling());
        one.act(
                ReceiveComplaint.by(Channel.WEB)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .matter("No. 7"),
                SALESMAN);
        one.act(new FileDocument(ID, "sampling-application", FORM), SALESMAN);
        one.act(new SubmitForApproval(ID, "content", "as the dealer wrote"), SALESMAN);
        one.act(AnswerApproval.approve(ID, "content"), CLERK);
        one.act(new SubmitForApproval(ID, "technical", "can it be mixed"), CLERK);
        one.act(AnswerApproval.giveBack(ID, "technical", "of which base"), CENTRE_MANAGER);
        one.act(new FileDocument(ID, "sampling-application", BETTER), SALESMAN);
        assertThat(one.last(DocumentFiled.class).lapsed()).containsExactly("content");
        Approval lapsed = approvals().approval("content", 1).orElseThrow();
        assertThat(lapsed.state()).isEqualTo(ApprovalState.LAPSED);
        assertThat(lapsed.approver()).as("who approved what was before").isEqualTo(CLERK.id());
        one.act(new SubmitForApproval(ID, "technical", "of base 3"), CLERK);
        Refusal early = one.refused(AnswerApproval.approve(ID, "technical"), CENTRE_MANAGER);
        assertThat(early.code()).isEqualTo(RefusalCode.STAGE_NOT_APPROVED);
        assertThat(early.details()).containsExactly("content");
        one.act(new SubmitForApproval(ID, "content", "of base 3"), SALESMAN);
        one.act(AnswerApproval.approve(ID, "content"), CLERK);
        Complaint approved = one.act(AnswerApproval.approve(ID, "technical"), CENTRE_MANAGER);
        assertThat(approved.status().code()).isEqualTo("approved");
        one.act(new FileDocument(ID, "sampling-application", FORM), SALESMAN);
        assertThat(one.last(DocumentFiled.class).lapsed()).containsExactly("content", "technical");
        assertThat(one.refused(new Register(ID), CLERK).details()).containsExactly("content", "technical");
    }

    private void contentApproved() {
        one.act(new FileDocument(ID, "application-form", FORM), SALESMAN);
        if (approvals().approval("content", one.complaint().cycle()).isEmpty()) {
            one.act(new SubmitForApproval(ID, "content", "as the dealer wrote"), SALESMAN);
        }
        one.act(AnswerApproval.approve(ID, "content"), CLERK);
    }

    private static Assign visit() {
        return new Assign(ID, Assignee.of("service", TECHNICIAN.id()));
    }

    private Approvals approvals() {
        return one.complaint().dossier().approvals();
    }
}
