package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.desk.RefusalCode;
import io.opencomplaint.event.Replied;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S10, home decoration 家装. */
abstract class HomeDecorationScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.homeDecoration();
    }

    @Override
    String kind() {
        return "construction-quality";
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
        story.at("2026-09-23T16:00").replied();
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
        story.replied().closed(Outcome.UPHELD);
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
    void thePriorityIsAdjustedByHandWithAReason() {
        story.at("2026-03-02T10:00").receive();
        story.clerk(id -> new SetPriority(id, Priority.URGENT, "a safety hazard"));
        assertThat(story.complaint().triage().priority()).isEqualTo(Priority.URGENT);
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
        story.handled(kind()).executed().replied().closed(Outcome.UPHELD);
        story.at("2026-03-03T10:00").reopened();
        assertThat(story.state("survey")).isEqualTo(ClockState.CANCELLED);
        assertThat(story.due("handling")).isEqualTo("2026-03-06T10:00");
        story.proposed().executed().replied();
        assertThat(story.cycle("survey")).isEqualTo(2);
    }
}
