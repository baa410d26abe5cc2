package io.opencomplaint.tck;

import static io.opencomplaint.model.LiabilityKind.DIRECT;
import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.HANDLER;
import static io.opencomplaint.tck.CaseStory.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Audit;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.TellLiability;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Replied;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Inspection;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S10, home decoration 家装. */
abstract class HomeDecorationScenario extends SystemScenario {

    private static final Assignee FITTER = Assignee.of("construction", "u-41");

    @Override
    ComplaintPolicy policy() {
        return Presets.homeDecoration();
    }

    @Override
    String kind() {
        return "construction-quality";
    }

    /** Investigate, determine, decide, execute, tell 责任认定. */
    @Override
    void answered() {
        story.replied()
                .by(MANAGER, id -> DetermineLiability.of(id, "measured on site", share(FITTER, DIRECT, "100")))
                .clerk(id -> new TellLiability(id, "our fitters were careless"));
    }

    @Test
    void fromOneStageToTheNextOverAMakeUpSunday() {
        story.at("2026-09-18T13:00").receive();
        assertThat(story.due("registration")).isEqualTo("2026-09-18T14:00");
        story.at("2026-09-18T14:00").registered();
        assertThat(story.due("classification")).isEqualTo("2026-09-18T16:00");
        story.at("2026-09-18T16:00").classified(kind());
        assertThat(story.due("handling")).as("sunday 09-20 works").isEqualTo("2026-09-22T16:00");
        story.assigned("site").accepted().investigated().proposed();
        story.at("2026-09-22T16:00").executed();
        assertThat(story.due("reply")).isEqualTo("2026-09-23T16:00");
        story.at("2026-09-23T16:00");
        answered();
        assertThat(story.due("survey")).as("mid-autumn is off").isEqualTo("2026-09-29T16:00");
        story.at("2026-09-29T16:00").satisfied().closed(Outcome.UPHELD).archived();
        assertThat(story.complaint().clocks().all()).hasSize(5).allSatisfy(clock -> assertThat(clock.state())
                .isEqualTo(ClockState.MET));
    }

    @Test
    void theNationalHolidayDoesNotCountAndTheMakeUpSaturdayDoes() {
        story.at("2026-09-30T16:00").receive().registered().classified(kind());
        assertThat(story.due("handling")).isEqualTo("2026-10-10T16:00");
    }

    @Test
    void eachStageThatIsLateIsToldToTheManager() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.at("2026-03-02T11:01").swept()).containsExactly("registration breach [manager]");
        story.registered();
        assertThat(story.at("2026-03-02T13:02").swept()).containsExactly("classification breach [manager]");
        story.classified(kind());
        story.assigned("site").accepted().proposed();
        assertThat(story.at("2026-03-05T13:03").swept()).containsExactly("handling breach [manager]");
        story.executed();
        assertThat(story.at("2026-03-06T13:04").swept()).containsExactly("reply breach [manager]");
        answered();
        story.closed(Outcome.UPHELD);
        assertThat(story.at("2026-03-11T13:05").swept()).containsExactly("survey breach [manager]");
    }

    @Test
    void classifiedOnceItIsRegistered() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.refusal(CLERK, id -> new Classify(id, Category.of(kind()))))
                .isEqualTo(RefusalCode.WRONG_STATUS);
    }

    @Test
    void sevenKindsAndNoOther() {
        story.at("2026-03-02T10:00").receive().registered();
        for (String kind : List.of(
                "construction-quality",
                "service-attitude",
                "contract",
                "price",
                "after-sales",
                "environment-safety-noise",
                "other")) {
            story.classified(kind);
        }
        assertThat(story.refusal(CLERK, id -> new Classify(id, Category.of("weather"))))
                .isEqualTo(RefusalCode.UNKNOWN_CATEGORY);
    }

    @Test
    void theRecordHasComplainantContentDemandChannelAndTimeAndTheReplyGoesBackTheWayItCame() {
        story.at("2026-03-02T10:00")
                .receive(ReceiveComplaint.by(Channel.PLATFORM)
                        .complainant(Party.named("张三").phone("13800000000"))
                        .demand("redo the tiles")
                        .incident("kitchen", CaseStory.time("2026-02-28T15:00")));
        assertThat(story.complaint().filing().demand()).isEqualTo(Text.of("redo the tiles"));
        story.handled(kind()).replied();
        assertThat(story.history().stream()
                        .map(recorded -> recorded.event())
                        .filter(Replied.class::isInstance)
                        .map(reply -> ((Replied) reply).channel()))
                .containsExactly(Channel.PLATFORM);
    }

    @Test
    void whoIsNotSatisfiedHasItHandledWithin3WorkingDaysAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).executed().replied();
        story.at("2026-03-05T10:00").dissatisfied();
        assertThat(story.due("handling")).isEqualTo("2026-03-10T10:00");
        assertThat(story.state("survey")).isEqualTo(ClockState.MET);
    }

    @Test
    void whatIsReopenedIsHandledRepliedAndSurveyedAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).executed();
        answered();
        story.closed(Outcome.UPHELD);
        story.at("2026-03-03T10:00").reopened();
        assertThat(story.state("survey")).isEqualTo(ClockState.CANCELLED);
        assertThat(story.due("handling")).isEqualTo("2026-03-06T10:00");
        story.proposed().executed().replied();
        assertThat(story.cycle("survey")).isEqualTo(2);
    }

    @Test
    void whatIsUpheldIsClosedOnceLiabilityIsDeterminedDecidedExecutedAndTold() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).executed().replied();
        assertThat(story.refusal(CLERK, id -> new Close(id, Outcome.PARTLY_UPHELD)))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.by(MANAGER, id -> DetermineLiability.of(id, "measured on site", shares()))
                .by(MANAGER, id -> DecideSanction.of(id, "fine", FITTER, SanctionKind.ECONOMIC, "second time"));
        assertThat(story.refusal(CLERK, id -> new TellLiability(id, "fitters")))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.by(MANAGER, id -> new ExecuteSanction(id, "fine"));
        assertThat(story.refusal(CLERK, id -> new Close(id, Outcome.UPHELD)))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.clerk(id -> new TellLiability(id, "fitters, their supervision and the branch"))
                .closed(Outcome.UPHELD);
        assertThat(story.complaint().dossier().liabilities().determination().shares())
                .extracting(LiabilityShare::kind)
                .containsExactly(DIRECT, LiabilityKind.INDIRECT, LiabilityKind.LEADERSHIP);
    }

    @Test
    void whatWasNotUpheldBlamesNobody() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).executed().replied().closed(Outcome.NOT_UPHELD);
        assertThat(story.status()).isEqualTo("closed");
    }

    @Test
    void whatHasEndedIsAuditedByNobodyWithAHandInItAndTheLatestAuditCounts() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).executed().replied().closed(Outcome.NOT_UPHELD);
        assertThat(story.complaint().dossier().inspection()).isEqualTo(Inspection.EMPTY);
        for (Actor involved : List.of(CLERK, HANDLER)) {
            assertThat(story.refusal(auditor(involved.id()), id -> new Audit(id, true, true)))
                    .isEqualTo(RefusalCode.AUDIT_BY_HANDLER);
        }
        assertThat(story.refusal(MANAGER, id -> new Audit(id, true, true))).isEqualTo(RefusalCode.ROLE_MISSING);
        story.by(auditor("u-90"), id -> new Audit(id, true, false).note("no photographs"));
        assertThat(story.complaint().dossier().inspection()).isEqualTo(new Inspection(story.now(), true, false));
        story.at("2026-03-09T10:00").archived().by(auditor("u-90"), id -> new Audit(id, true, true));
        assertThat(story.complaint().dossier().inspection()).isEqualTo(new Inspection(story.now(), true, true));
        assertThat(story.status()).isEqualTo("archived");
    }

    private static Actor auditor(String id) {
        return Actor.of(id, Role.AUDITOR);
    }

    private static LiabilityShare[] shares() {
        return new LiabilityShare[] {
            share(FITTER, DIRECT, "50"),
            share(Assignee.unit("supervision"), LiabilityKind.INDIRECT, "30"),
            share(Assignee.unit("branch"), LiabilityKind.LEADERSHIP, "20")
        };
    }

    private static LiabilityShare share(Assignee party, LiabilityKind kind, String percent) {
        return LiabilityShare.of(party, kind, percent, "workmanship-4.2");
    }
}
