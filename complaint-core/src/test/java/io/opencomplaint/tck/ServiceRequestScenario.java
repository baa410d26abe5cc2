package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Approval;
import io.opencomplaint.model.ApprovalState;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.spi.ComplaintStore;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * S7, what technical service, sampling and colour matching have in common, on a store: who applies, who approves, that no stage
 * is left without its document, how it ends.
 */
abstract class ServiceRequestScenario {

    static final Actor DEALER = Actor.of("u-20", Role.of("dealer"));
    static final Actor SALESMAN = Actor.of("u-21", Role.of("salesman"));
    static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    static final Actor OTHER_CLERK = Actor.of("u-18", Role.CLERK);
    static final Actor MANAGER = Actor.of("u-1", Role.of("service-centre-manager"));
    static final Actor TECHNICIAN = Actor.of("u-7", Role.of("technician"));
    static final Actor COLOURIST = Actor.of("u-8", Role.of("colour-department"));
    static final Actor SUPERVISOR = Actor.of("u-9", Role.of("colour-supervisor"));

    private static final Attachment FILE = Attachment.of("form.pdf", "application/pdf", 17, "ab".repeat(32));

    CaseStory story;

    /** An empty store, for one test. */
    abstract ComplaintStore newStore();

    /** What runs the flow. */
    abstract ComplaintPolicy policy();

    /** The document of the application. */
    abstract String form();

    /** The first stage of approval, and who approves it. */
    abstract String firstStage();

    abstract Actor firstApprover();

    /** From the application to the customer's word on what was done. */
    abstract void served();

    /** The document of the last stage. */
    abstract String lastDocument();

    @BeforeEach
    void apply() {
        story = new CaseStory(newStore(), policy());
        story.at("2026-03-02T10:00").receive(ReceiveComplaint.by(Channel.WEB), DEALER);
    }

    @AfterEach
    void theHistoryMakesTheApplication() {
        story.check();
    }

    @Test
    void dealerAndSalesmanApplyAndNobodyElse() {
        assertThat(story.status()).isEqualTo("applied");
        story.receive(ReceiveComplaint.by(Channel.VISIT), SALESMAN);
        assertThat(story.status()).isEqualTo("applied");
        for (Actor other : List.of(CLERK, MANAGER, TECHNICIAN)) {
            assertThat(story.receiptRefusal(other)).isEqualTo(RefusalCode.ROLE_MISSING);
        }
    }

    @Test
    void fromTheApplicationToTheArchive() {
        served();
        story.satisfied();
        assertThat(story.status()).isEqualTo("followed-up");
        story.closed(Outcome.SETTLED).archived();
        assertThat(story.status()).isEqualTo("archived");
        assertThat(story.complaint().number()).isNotNull();
        assertThat(story.complaint().dossier().approvals().documents())
                .extracting(filed -> filed.document())
                .contains(form(), lastDocument());
        assertThat(story.complaint().clocks().all()).noneMatch(clock -> clock.isOpen());
    }

    @Test
    void anApplicationIsNotSubmittedWithoutItsForm() {
        assertThat(story.refusal(DEALER, id -> new SubmitForApproval(id, firstStage(), "please")))
                .isEqualTo(RefusalCode.DOCUMENT_MISSING);
        filed(DEALER, "another-form");
        assertThat(story.missing(DEALER, id -> new SubmitForApproval(id, firstStage(), "please")))
                .containsExactly(form());
        filed(DEALER, form());
        submitted(DEALER, firstStage());
    }

    @Test
    void whatIsSentBackForReworkIsSubmittedAgain() {
        filed(DEALER, form());
        submitted(DEALER, firstStage());
        story.by(firstApprover(), id -> AnswerApproval.giveBack(id, firstStage(), "which model"));
        assertThat(approval(firstStage()).state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(story.status()).isEqualTo("applied");
        assertThat(story.refusal(firstApprover(), id -> AnswerApproval.approve(id, firstStage())))
                .isEqualTo(RefusalCode.NOTHING_TO_APPROVE);
        filed(SALESMAN, form());
        submitted(SALESMAN, firstStage());
        approved(firstApprover(), firstStage());
        assertThat(approval(firstStage()).submitter()).isEqualTo(SALESMAN.id());
        assertThat(story.status()).isNotEqualTo("applied");
    }

    @Test
    void onlyItsRoleApprovesAStage() {
        filed(DEALER, form());
        submitted(DEALER, firstStage());
        for (Actor other : List.of(DEALER, SALESMAN, TECHNICIAN, COLOURIST)) {
            assertThat(story.refusal(other, id -> AnswerApproval.approve(id, firstStage())))
                    .isEqualTo(RefusalCode.ROLE_MISSING);
        }
        assertThat(story.refusal(firstApprover(), id -> AnswerApproval.approve(id, "other")))
                .isEqualTo(RefusalCode.OTHER_STAGE);
    }

    @Test
    void nobodyApprovesWhatTheySubmittedWhateverTheirRoles() {
        Actor both = Actor.of(
                "u-30",
                Role.of("dealer"),
                firstApprover().roles().stream().findFirst().orElseThrow());
        filed(both, form());
        submitted(both, firstStage());
        assertThat(story.refusal(both, id -> AnswerApproval.approve(id, firstStage())))
                .isEqualTo(RefusalCode.FOUR_EYES);
        approved(firstApprover(), firstStage());
    }

    @Test
    void whoeverApprovesMayRefuseAndTheApplicationCanBeTakenUpAgain() {
        story.by(firstApprover(), id -> new Refuse(id, InadmissibilityReason.OUT_OF_SCOPE, "not our product"));
        assertThat(story.status()).isEqualTo("refused");
        story.reopened();
        assertThat(story.status()).isEqualTo("applied");
        served();
        assertThat(story.complaint().cycle()).isEqualTo(2);
    }

    @Test
    void whoAppliedMayWithdraw() {
        assertThat(story.refusal(CLERK, Withdraw::new)).isEqualTo(RefusalCode.ROLE_MISSING);
        story.by(DEALER, Withdraw::new).archived();
        assertThat(story.status()).isEqualTo("archived");
    }

    @Test
    void whoIsNotSatisfiedIsServedAgain() {
        served();
        story.dissatisfied();
        assertThat(story.complaint().status().phase()).isEqualTo(Phase.HANDLING);
        assertThat(story.complaint().isClosed()).isFalse();
    }

    @Test
    void onlyAClerkCallsAndArchives() {
        served();
        assertThat(story.refusal(MANAGER, id -> ConfirmSatisfaction.satisfied(id, 5)))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        story.satisfied().closed(Outcome.SETTLED);
        assertThat(story.refusal(TECHNICIAN, Archive::new)).isEqualTo(RefusalCode.ROLE_MISSING);
    }

    void filed(Actor actor, String document) {
        story.by(actor, id -> new FileDocument(id, document, FILE));
    }

    void submitted(Actor actor, String stage) {
        story.by(actor, id -> new SubmitForApproval(id, stage, "please"));
    }

    void approved(Actor actor, String stage) {
        story.by(actor, id -> AnswerApproval.approve(id, stage));
    }

    /** The technician who is named goes there. */
    void visitArranged() {
        story.clerk(id -> new Assign(id, Assignee.of("service", TECHNICIAN.id())))
                .by(TECHNICIAN, Accept::new);
        assertThat(story.status()).isEqualTo("visit-arranged");
    }

    Approval approval(String stage) {
        return story.complaint()
                .dossier()
                .approvals()
                .approval(stage, story.complaint().cycle())
                .orElseThrow();
    }
}
