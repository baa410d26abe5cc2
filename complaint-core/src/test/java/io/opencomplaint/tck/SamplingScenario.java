package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.ApprovalState;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import org.junit.jupiter.api.Test;

/**
 * S7, sampling 打板: content approved by a clerk, technical side by the manager, scheduled, the small sample confirmed by the
 * customer, then a visit as in technical service.
 */
abstract class SamplingScenario extends ServiceRequestScenario {

    private static final Actor WORKSHOP = Actor.of("u-10", Role.of("technical-department"));

    @Override
    ComplaintPolicy policy() {
        return Presets.sampling();
    }

    @Override
    String form() {
        return "sampling-application";
    }

    @Override
    String firstStage() {
        return "content";
    }

    @Override
    Actor firstApprover() {
        return CLERK;
    }

    @Override
    String lastDocument() {
        return "trip-report";
    }

    @Override
    void served() {
        scheduled();
        smallSample();
        story.by(DEALER, AnswerResolution::accepted);
        signed();
        visitArranged();
        filed(TECHNICIAN, "trip-report");
        story.by(TECHNICIAN, id -> new ExecuteResolution(id, "applied on site"));
        submitted(TECHNICIAN, "trip-report");
        approved(MANAGER, "trip-report");
        assertThat(story.status()).isEqualTo("served");
    }

    private void scheduled() {
        filed(DEALER, form());
        submitted(DEALER, "content");
        approved(CLERK, "content");
        submitted(CLERK, "technical");
        approved(MANAGER, "technical");
        story.clerk(Register::new).by(WORKSHOP, id -> new Assign(id, Assignee.unit("sample-room")));
        assertThat(story.status()).isEqualTo("scheduled");
    }

    private void smallSample() {
        story.by(COLOURIST, id -> new ProposeResolution(id, Resolution.of(ResolutionKind.OTHER, "No. 7, wet sample")))
                .by(COLOURIST, OfferResolution::new);
        assertThat(story.status()).isEqualTo("small-sample-offered");
    }

    private void signed() {
        submitted(CLERK, "small-sample");
        approved(MANAGER, "small-sample");
    }

    @Test
    void theContentIsAClerksAndTheTechnicalSideTheManagers() {
        filed(DEALER, form());
        submitted(DEALER, "content");
        assertThat(story.refusal(MANAGER, id -> AnswerApproval.approve(id, "content")))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        approved(CLERK, "content");
        assertThat(story.status()).isEqualTo("content-approved");
        submitted(CLERK, "technical");
        assertThat(story.refusal(CLERK, id -> AnswerApproval.approve(id, "technical")))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        approved(MANAGER, "technical");
        assertThat(story.status()).isEqualTo("approved");
        assertThat(approval("technical").approver()).isEqualTo(MANAGER.id());
    }

    @Test
    void aClerkWhoAppliesForADealerDoesNotApproveTheContent() {
        filed(CLERK, form());
        submitted(CLERK, "content");
        assertThat(story.refusal(CLERK, id -> AnswerApproval.approve(id, "content")))
                .isEqualTo(RefusalCode.FOUR_EYES);
        approved(OTHER_CLERK, "content");
    }

    @Test
    void whatTheManagerSendsBackIsReworked() {
        filed(DEALER, form());
        submitted(DEALER, "content");
        approved(CLERK, "content");
        submitted(CLERK, "technical");
        story.by(MANAGER, id -> AnswerApproval.giveBack(id, "technical", "of which base"));
        assertThat(story.refusal(CLERK, Register::new)).isEqualTo(RefusalCode.WRONG_STATUS);
        submitted(SALESMAN, "technical");
        approved(MANAGER, "technical");
        story.clerk(Register::new);
        assertThat(story.complaint().number()).isEqualTo("SP0001");
    }

    @Test
    void whatTheCheckSendsBackIsApprovedAnewBeforeItGetsItsNumber() {
        filed(DEALER, form());
        submitted(DEALER, "content");
        approved(CLERK, "content");
        submitted(CLERK, "technical");
        approved(MANAGER, "technical");
        assertThat(story.refusal(SALESMAN, id -> AnswerApproval.giveBack(id, "technical", "no base named")))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        story.clerk(id -> AnswerApproval.giveBack(id, "technical", "no base named"));
        assertThat(story.status()).isEqualTo("content-approved");
        assertThat(story.refusal(MANAGER, id -> AnswerApproval.approve(id, "technical")))
                .isEqualTo(RefusalCode.NOTHING_TO_APPROVE);
        submitted(DEALER, "technical");
        approved(MANAGER, "technical");
        story.clerk(Register::new);
        assertThat(story.complaint().number()).isEqualTo("SP0001");
    }

    @Test
    void productionIsScheduledByThoseWhoProduce() {
        filed(DEALER, form());
        submitted(DEALER, "content");
        approved(CLERK, "content");
        submitted(CLERK, "technical");
        approved(MANAGER, "technical");
        story.clerk(Register::new);
        assertThat(story.refusal(CLERK, id -> new Assign(id, Assignee.unit("sample-room"))))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        story.by(COLOURIST, id -> new Assign(id, Assignee.unit("sample-room")));
        assertThat(story.missing(COLOURIST, OfferResolution::new)).containsExactly("RESOLUTION_PROPOSED");
    }

    @Test
    void aSmallSampleThatTheCustomerDoesNotConfirmIsMadeAgain() {
        scheduled();
        smallSample();
        assertThat(story.refusal(COLOURIST, AnswerResolution::accepted))
                .as("makers do not confirm")
                .isEqualTo(RefusalCode.ROLE_MISSING);
        story.by(SALESMAN, id -> AnswerResolution.rejected(id, "too dark"));
        assertThat(story.status()).isEqualTo("scheduled");
        assertThat(story.refusal(CLERK, id -> new Assign(id, Assignee.of("service", TECHNICIAN.id()))))
                .as("no visit without a confirmed sample")
                .isEqualTo(RefusalCode.WRONG_STATUS);
        smallSample();
        story.by(DEALER, AnswerResolution::accepted);
        assertThat(story.status()).isEqualTo("small-sample-confirmed");
    }

    @Test
    void noVisitBeforeTheManagerApprovesTheSmallSample() {
        scheduled();
        smallSample();
        story.by(DEALER, AnswerResolution::accepted);
        Assignee technician = Assignee.of("service", TECHNICIAN.id());
        assertThat(story.missing(CLERK, id -> new Assign(id, technician))).containsExactly("small-sample");
        submitted(CLERK, "small-sample");
        story.by(MANAGER, id -> AnswerApproval.giveBack(id, "small-sample", "which batch"));
        assertThat(approval("small-sample").state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(story.refusal(CLERK, id -> new Assign(id, technician))).isEqualTo(RefusalCode.STAGE_NOT_APPROVED);
        signed();
        visitArranged();
    }

    @Test
    void noFollowUpBeforeTheManagerApprovesTheReportOfTheTrip() {
        scheduled();
        smallSample();
        story.by(DEALER, AnswerResolution::accepted);
        signed();
        visitArranged();
        assertThat(story.missing(TECHNICIAN, id -> new ExecuteResolution(id, "applied on site")))
                .containsExactly("trip-report");
        filed(TECHNICIAN, "trip-report");
        story.by(TECHNICIAN, id -> new ExecuteResolution(id, "applied on site"));
        assertThat(story.missing(CLERK, id -> ConfirmSatisfaction.satisfied(id, 5)))
                .containsExactly("trip-report");
        assertThat(story.refusal(CLERK, id -> ConfirmSatisfaction.satisfied(id, 5)))
                .isEqualTo(RefusalCode.STAGE_NOT_APPROVED);
        submitted(TECHNICIAN, "trip-report");
        approved(MANAGER, "trip-report");
        story.satisfied();
    }
}
