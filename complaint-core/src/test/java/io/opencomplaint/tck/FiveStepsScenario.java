package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.HANDLER;
import static io.opencomplaint.tck.CaseStory.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S22, the flow in five steps 处理客户投诉流程图. */
abstract class FiveStepsScenario extends SystemScenario {

    private static final Attachment REPORT = Attachment.of("report.pdf", "application/pdf", 17, "ab".repeat(32));

    @Override
    ComplaintPolicy policy() {
        return Presets.fiveSteps();
    }

    @Override
    String kind() {
        return "product/quality";
    }

    @BeforeEach
    void sortAndReport() {
        story.before(ActType.ASSIGN, told -> told.clerk(id -> new SetPriority(id, Priority.GENERAL, "by its nature")));
        story.before(ActType.PROPOSE_RESOLUTION, FiveStepsScenario::reported);
    }

    private static CaseStory reported(CaseStory told) {
        return told.handler(id -> AddEntry.finding(id, "weak spring"))
                .by(MANAGER, FiveStepsScenario::liability)
                .handler(id -> new FileDocument(id, "investigation-report", REPORT));
    }

    private static DetermineLiability liability(ComplaintId id) {
        LiabilityShare supplier =
                LiabilityShare.of(Assignee.unit("purchasing"), LiabilityKind.DIRECT, "100", "untested-parts");
        return DetermineLiability.of(id, "as the report says", supplier);
    }

    @Test
    void firstThePriorityThenTheDepartment() {
        story.at("2026-03-02T10:00").receive().registered().classified(kind());
        assertThat(story.missing(CLERK, id -> new Assign(id, Assignee.unit("after-sales"))))
                .containsExactly("PRIORITIZED");
        story.clerk(id -> new SetPriority(id, Priority.URGENT, "dangerous"))
                .clerk(id -> new Assign(id, Assignee.unit("after-sales")));
        assertThat(story.status()).isEqualTo("assigned");
    }

    @Test
    void noRemedyBeforeTheReportWithRootCauseScopeAndResponsibility() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("after-sales").accepted();
        assertThat(story.missing(HANDLER, FiveStepsScenario::exchange))
                .containsExactly("FINDING_RECORDED", "LIABILITY_DETERMINED");
        story.handler(id -> AddEntry.finding(id, "weak spring")).by(MANAGER, FiveStepsScenario::liability);
        assertThat(story.refusal(HANDLER, FiveStepsScenario::exchange)).isEqualTo(RefusalCode.DOCUMENT_MISSING);
        assertThat(story.missing(HANDLER, FiveStepsScenario::exchange)).containsExactly("investigation-report");
        story.handler(id -> new FileDocument(id, "investigation-report", REPORT))
                .handler(FiveStepsScenario::exchange);
        assertThat(story.status()).isEqualTo("resolving");
    }

    private static ProposeResolution exchange(ComplaintId id) {
        return new ProposeResolution(id, Resolution.of(ResolutionKind.EXCHANGE, "a new one"));
    }

    @Test
    void followedUpWithin48HoursOfTheResolutionThenArchived() {
        story.at("2026-09-30T16:00").receive();
        story.handled(kind()).offered().agreed().executed();
        assertThat(story.due("follow-up")).as("holidays or not").isEqualTo("2026-10-02T16:00");
        story.at("2026-10-02T16:00").replied().satisfied();
        assertThat(story.state("follow-up")).isEqualTo(ClockState.MET);
        story.closed(Outcome.UPHELD).archived();
    }

    @Test
    void aRemedyHasItsTimeAndIsNeverOneSided() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("after-sales").accepted().investigated();
        story.proposed(Resolution.of(ResolutionKind.EXCHANGE, "a new one").expectedOn(LocalDate.of(2026, 3, 6)));
        assertThat(story.refusal(HANDLER, id -> new ExecuteResolution(id, "sent")))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.offered().agreed().executed();
        assertThat(story.complaint().remedy().resolution().expectedOn()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void whoeverDoesNotFollowUpIsReportedAlsoOnceTheCaseIsClosed() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.SETTLED);
        assertThat(story.at("2026-03-04T10:01").swept()).containsExactly("follow-up breach [manager]");
        story.contacted(Direction.OUTBOUND);
        assertThat(story.state("follow-up")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void theSurveyAfterClosingIsAFollowUpToo() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.SETTLED);
        story.at("2026-03-03T10:00")
                .clerk(id -> new SendSurvey(id, "after-closing", SurveyMode.PHONE))
                .clerk(id -> AnswerSurvey.of(
                        id,
                        SurveyMode.PHONE,
                        SurveyAnswer.score("product-quality", 4),
                        SurveyAnswer.score("service-quality", 5),
                        SurveyAnswer.score("on-time-delivery", 3)));
        assertThat(story.state("follow-up")).isEqualTo(ClockState.MET);
    }

    @Test
    void eachResolutionIsFollowedUpAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().dissatisfied().proposed();
        story.at("2026-03-05T10:00").replied();
        assertThat(story.cycle("follow-up")).isEqualTo(2);
        assertThat(story.due("follow-up")).isEqualTo("2026-03-07T10:00");
    }

    @Test
    void whatIsReopenedIsNotFollowedUpBeforeItIsResolvedAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.UPHELD).reopened();
        assertThat(story.state("follow-up")).isEqualTo(ClockState.CANCELLED);
    }
}
