package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.CompensationState;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Severity;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S13, food delivery 外卖. */
abstract class FoodDeliveryScenario extends SystemScenario {

    private static final Money LUNCH = Money.of("30", "CNY");

    @Override
    ComplaintPolicy policy() {
        return Presets.foodDelivery();
    }

    @Override
    String kind() {
        return "courier/late";
    }

    @Test
    void fromPlatformSiteAndHotlineWithThePlatformsOwnNumber() {
        story.at("2026-03-02T10:00");
        for (Channel channel : List.of(Channel.PLATFORM, Channel.WEB, Channel.PHONE)) {
            story.receive(ReceiveComplaint.by(channel).reference(new ExternalReference("platform", "P-" + channel)));
            assertThat(story.complaint().filing().channel()).isEqualTo(channel);
        }
        assertThat(story.complaint().filing().reference()).isEqualTo(new ExternalReference("platform", "P-phone"));
        assertThat(story.receiptRefused(ReceiveComplaint.by(Channel.VISIT)).code())
                .isEqualTo(RefusalCode.CHANNEL_NOT_ADMITTED);
    }

    @BeforeEach
    void compensate() {
        story.before(ActType.CLOSE, FoodDeliveryScenario::compensated);
    }

    private static CaseStory compensated(CaseStory told) {
        String key = "c-" + told.complaint().cycle();
        return told.clerk(id -> new OfferCompensation(id, key, CompensationKind.REDRESS, LUNCH))
                .clerk(id -> AnswerCompensation.agreed(id, key))
                .clerk(id -> new PayCompensation(id, key, "pay-1", LUNCH));
    }

    @Test
    void whatIsProvenEndsNeitherWithoutApologyNorWithoutCompensation() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("couriers").accepted().investigated();
        story.proposed(Resolution.of(ResolutionKind.REDO, "lunch again")).replied();
        assertThat(story.missing(CLERK, id -> new Close(id, Outcome.UPHELD)))
                .containsExactly("APOLOGIZED", "COMPENSATED");
        assertThat(story.missing(CLERK, id -> new Close(id, Outcome.PARTLY_UPHELD)))
                .containsExactly("APOLOGIZED", "COMPENSATED");
        story.clerk(id -> new OfferCompensation(id, "c-1", CompensationKind.REDRESS, LUNCH))
                .clerk(id -> AnswerCompensation.agreed(id, "c-1"));
        assertThat(story.missing(CLERK, id -> new Close(id, Outcome.UPHELD)))
                .as("agreed is not paid")
                .containsExactly("APOLOGIZED", "COMPENSATED");
        story.clerk(id -> new PayCompensation(id, "c-1", "pay-1", LUNCH))
                .dissatisfied()
                .proposed()
                .replied();
        assertThat(story.clerk(id -> new Close(id, Outcome.UPHELD)).status()).isEqualTo("closed");
    }

    @Test
    void whatIsNotProvenNeedsNeither() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.NOT_UPHELD);
        assertThat(story.complaint().dossier().compensations().entries()).isEmpty();
    }

    @Test
    void aCompensationThatTheConsumerTurnsDownWasOffered() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied();
        story.clerk(id -> new OfferCompensation(id, "c-1", CompensationKind.REDRESS, LUNCH));
        assertThat(story.missing(CLERK, id -> new Close(id, Outcome.UPHELD))).containsExactly("COMPENSATED");
        story.clerk(id -> AnswerCompensation.declined(id, "c-1", "an apology is enough"))
                .clerk(id -> new Close(id, Outcome.UPHELD));
        assertThat(story.status()).isEqualTo("closed");
    }

    @ParameterizedTest
    @EnumSource(names = {"MAJOR", "CRITICAL"})
    void aSeriousViolationIsReportedToTheAuthorityWhateverTheOutcome(Severity severity) {
        story.at("2026-03-02T10:00").receive();
        story.clerk(id -> new SetSeverity(id, severity, "spoiled food")).handled(kind());
        story.replied();
        assertThat(story.missing(CLERK, id -> new Close(id, Outcome.NOT_UPHELD)))
                .containsExactly("SEVERE_REPORTED");
        story.clerk(id -> OpenProceeding.of(id, ProceedingKind.MEDIA, "p-1", "in the paper")
                .before("daily"));
        assertThat(story.missing(CLERK, id -> new Close(id, Outcome.NOT_UPHELD)))
                .as("the media are no authority")
                .containsExactly("SEVERE_REPORTED");
        story.clerk(id -> OpenProceeding.of(id, ProceedingKind.AGENCY, "p-2", "spoiled food")
                        .before("food-safety"))
                .closed(Outcome.UPHELD);
        assertThat(story.missing(CLERK, Archive::new))
                .as("the authority investigates")
                .containsExactly("PROCEEDINGS_ENDED");
        story.clerk(id -> new DecideProceeding(id, ProceedingKind.AGENCY, "p-2", ProceedingResult.UPHELD))
                .archived();
    }

    @ParameterizedTest
    @EnumSource(names = {"MINOR", "MODERATE"})
    void whatIsNotSeriousIsNotReported(Severity severity) {
        story.at("2026-03-02T10:00").receive();
        story.clerk(id -> new SetSeverity(id, severity, "late")).handled(kind());
        story.replied().closed(Outcome.UPHELD).archived();
        assertThat(story.complaint().dossier().proceedings().entries()).isEmpty();
    }

    @Test
    void whatIsProvenIsMetWithApologyAndCompensation() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("couriers").accepted().investigated();
        story.proposed(Resolution.of(ResolutionKind.APOLOGY, "sorry, it was late"))
                .executed()
                .replied()
                .satisfied()
                .closed(Outcome.UPHELD);
        assertThat(story.complaint().remedy().state()).isEqualTo(RemedyState.EXECUTED);
        assertThat(story.complaint().dossier().compensations().entries())
                .extracting(Compensation::state, Compensation::paid)
                .containsExactly(tuple(CompensationState.PAID, LUNCH));
    }

    @Test
    void whatIsProvenIsMetWithMoneyBackAndAnApologyToldWithTheReply() {
        story.at("2026-03-02T10:00").receive();
        refunded();
        story.clerk(id -> Reply.finalReply(id, "money back, and sorry").apologizing())
                .satisfied()
                .closed(Outcome.UPHELD)
                .archived();
        assertThat(story.complaint().remedy().resolution().kind()).isEqualTo(ResolutionKind.REFUND);
        assertThat(story.complaint().dossier().compensations().entries())
                .extracting(Compensation::state)
                .containsExactly(CompensationState.PAID);
    }

    @Test
    void anApologyThatTheReplyForgotIsSentAfterIt() {
        story.at("2026-03-02T10:00").receive();
        refunded();
        compensated(story.replied());
        assertThat(story.missing(CLERK, id -> new Close(id, Outcome.UPHELD))).containsExactly("APOLOGIZED");
        story.clerk(id -> Reply.interim(id, "and sorry").apologizing())
                .clerk(id -> new Close(id, Outcome.UPHELD))
                .reopened();
        assertThat(story.complaint().dossier().inquiry().hasApologyIn(2))
                .as("what went wrong again wants an apology of its own")
                .isFalse();
    }

    private void refunded() {
        story.registered().classified(kind()).assigned("couriers").accepted().investigated();
        story.proposed(Resolution.of(ResolutionKind.REFUND, "lunch was cold")).executed();
    }

    @Test
    void aMaliciousComplaintMayBeRefusedAndLiabilityIsReserved() {
        story.at("2026-03-02T10:00").receive().refused(InadmissibilityReason.MALICIOUS);
        assertThat(story.complaint().conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.MALICIOUS);
        story.clerk(id ->
                OpenProceeding.of(id, ProceedingKind.COURT, "p-1", "we sue").before("district-court"));
        assertThat(story.missing(CLERK, Archive::new)).containsExactly("PROCEEDINGS_ENDED");
        story.clerk(id -> new DecideProceeding(id, ProceedingKind.COURT, "p-1", ProceedingResult.REJECTED))
                .archived();
    }
}
