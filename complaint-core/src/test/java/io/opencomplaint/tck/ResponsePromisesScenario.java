package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Contact;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.alert.RateRule;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S23, rates and response promises 响应承诺, added to those of the post. */
abstract class ResponsePromisesScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        ComplaintPolicy post = Presets.post();
        return post.toBuilder()
                .serviceLevels(post.serviceLevels().toBuilder()
                        .targets(Presets.responsePromises())
                        .build())
                .build();
    }

    @Override
    String kind() {
        return "parcel-lost";
    }

    @Test
    void aManagerSeeksTheCustomerOutWithin10Minutes() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.due("first-contact")).isEqualTo("2026-03-02T10:10");
        story.at("2026-03-02T10:10").by(MANAGER, id -> new Contact(id, Channel.PHONE, Direction.OUTBOUND, "sorry"));
        assertThat(story.state("first-contact")).isEqualTo(ClockState.MET);
        assertThat(story.history().get(1).recording().actor()).isEqualTo(MANAGER.id());
    }

    @Test
    void inContactWithin24HoursAndAFirstPlanWithin1WorkingDayOverAMakeUpSunday() {
        story.at("2026-09-18T16:00").receive();
        assertThat(story.due("contact")).isEqualTo("2026-09-19T16:00");
        assertThat(story.due("first-plan")).isEqualTo("2026-09-20T16:00");
        assertThat(story.due("answer")).as("the post's own").isEqualTo("2026-09-19T16:00");
        story.at("2026-09-19T16:00").contacted(Direction.OUTBOUND);
        assertThat(story.state("contact")).isEqualTo(ClockState.MET);
        assertThat(story.state("first-plan")).isEqualTo(ClockState.RUNNING);
        story.at("2026-09-20T16:00").interim();
        assertThat(story.state("first-plan")).isEqualTo(ClockState.MET);
    }

    @Test
    void anOfferIsAFirstPlan() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).offered();
        assertThat(story.state("first-plan")).isEqualTo(ClockState.MET);
    }

    @Test
    void eachPromiseThatIsBrokenIsToldToTheManager() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.at("2026-03-02T10:11").swept()).containsExactly("first-contact breach [manager]");
        assertThat(story.at("2026-03-03T10:01").swept())
                .containsExactlyInAnyOrder(
                        "answer breach [manager]", "contact breach [manager]", "first-plan breach [manager]");
        story.contacted(Direction.OUTBOUND).interim();
        assertThat(story.state("first-contact")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void whatIsReopenedIsPromisedAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.UPHELD);
        story.at("2026-03-09T10:00").reopened();
        assertThat(story.due("first-contact")).isEqualTo("2026-03-09T10:10");
    }

    @Test
    void theComplaintRateFallsFrom2To1Point8Percent() {
        RateRule rate = Presets.complaintRate(2025);
        assertThat(rate.targets())
                .containsExactly(Map.entry(2025, new BigDecimal("0.02")), Map.entry(2026, new BigDecimal("0.018")));
        assertThat(policy().toBuilder().alerts(rate).build().alerts()).containsExactly(rate);
    }
}
