package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import org.junit.jupiter.api.Test;

/** S7, colour matching 调色专配: with a known formula done within 24 h of the colour being fixed, expedited where needed. */
abstract class ColourMatchingScenario extends ServiceRequestScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.colourMatching();
    }

    @Override
    String form() {
        return "colour-matching-form";
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
        return "colour-matching-form";
    }

    @Override
    void served() {
        colourFixed("known-formula");
        produced();
    }

    private void approvedAs(String formula) {
        filed(DEALER, form());
        submitted(DEALER, "content");
        approved(CLERK, "content");
        submitted(CLERK, "technical");
        approved(SUPERVISOR, "technical");
        story.clerk(id -> new Classify(id, Category.of(formula))).clerk(Register::new);
        assertThat(story.status()).isEqualTo("checked");
    }

    private void smallSample() {
        story.by(COLOURIST, id -> new ProposeResolution(id, Resolution.of(ResolutionKind.OTHER, "RAL 7016")))
                .by(COLOURIST, OfferResolution::new);
    }

    private void colourFixed(String formula) {
        approvedAs(formula);
        smallSample();
        story.by(DEALER, AnswerResolution::accepted);
        assertThat(story.status()).isEqualTo("small-sample-confirmed");
    }

    private void produced() {
        story.by(COLOURIST, id -> new ExecuteResolution(id, "20 l"));
        assertThat(story.status()).isEqualTo("produced");
    }

    @Test
    void theTechnicalSideIsTheColourSupervisors() {
        filed(DEALER, form());
        submitted(DEALER, "content");
        approved(CLERK, "content");
        submitted(SALESMAN, "technical");
        assertThat(story.refusal(MANAGER, id -> AnswerApproval.approve(id, "technical")))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        approved(SUPERVISOR, "technical");
        assertThat(story.missing(CLERK, Register::new)).containsExactly("CLASSIFIED");
    }

    @Test
    void aKnownFormulaIsDoneWithin24HoursOfTheColourBeingFixed() {
        story.at("2026-09-30T16:00");
        approvedAs("known-formula");
        smallSample();
        assertThat(story.isWithout("production")).as("no colour is fixed yet").isTrue();
        story.at("2026-09-30T17:00").by(DEALER, AnswerResolution::accepted);
        assertThat(story.due("production")).as("holidays or not").isEqualTo("2026-10-01T17:00");
        story.at("2026-10-01T17:00");
        produced();
        assertThat(story.state("production")).isEqualTo(ClockState.MET);
        assertThat(story.at("2026-10-03T17:00").swept()).isEmpty();
    }

    @Test
    void aNewFormulaHasNoLimit() {
        colourFixed("new-formula");
        assertThat(story.isWithout("production")).isTrue();
    }

    @Test
    void aSmallSampleThatTheCustomerDoesNotConfirmFixesNoColour() {
        approvedAs("known-formula");
        smallSample();
        story.by(SALESMAN, id -> AnswerResolution.rejected(id, "too dark"));
        assertThat(story.status()).isEqualTo("checked");
        assertThat(story.isWithout("production")).isTrue();
        assertThat(story.refusal(COLOURIST, id -> new ExecuteResolution(id, "20 l")))
                .as("nothing is produced without a confirmed sample")
                .isEqualTo(RefusalCode.WRONG_STATUS);
        story.at("2026-03-03T09:00");
        smallSample();
        story.by(DEALER, AnswerResolution::accepted);
        assertThat(story.due("production")).isEqualTo("2026-03-04T09:00");
    }

    @Test
    void whatIsOverdueIsToldToTheSupervisorWhoExpeditesIt() {
        colourFixed("known-formula");
        assertThat(story.at("2026-03-03T09:59").swept()).isEmpty();
        assertThat(story.at("2026-03-03T10:01").swept()).containsExactly("production breach [colour-supervisor]");
        assertThat(story.refusal(DEALER, id -> new SetPriority(id, Priority.URGENT, "customer waits")))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        story.by(SUPERVISOR, id -> new SetPriority(id, Priority.URGENT, "customer waits"));
        assertThat(story.complaint().triage().priority()).isEqualTo(Priority.URGENT);
        produced();
        assertThat(story.state("production")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void aSpecialNeedIsExpeditedFromTheStart() {
        story.clerk(id -> new SetPriority(id, Priority.URGENT, "site stands still"));
        served();
        assertThat(story.complaint().triage().priority()).isEqualTo(Priority.URGENT);
        assertThat(story.state("production")).isEqualTo(ClockState.MET);
    }

    @Test
    void whoIsNotSatisfiedGetsAnotherColourWithin24HoursOfItsBeingFixed() {
        served();
        story.dissatisfied();
        assertThat(story.status()).isEqualTo("checked");
        story.at("2026-03-05T09:00");
        smallSample();
        story.by(DEALER, AnswerResolution::accepted);
        assertThat(story.cycle("production")).isEqualTo(2);
        assertThat(story.due("production")).isEqualTo("2026-03-06T09:00");
    }
}
