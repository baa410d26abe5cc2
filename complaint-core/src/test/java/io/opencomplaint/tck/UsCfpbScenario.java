package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** US-CFPB. */
abstract class UsCfpbScenario extends RegulatedScenario {

    private static final String RESPONSE = "us-cfpb-response";
    private static final String FINAL = "us-cfpb-final";

    @Override
    Regulator regulator() {
        return Regulators.usCfpb();
    }

    @Override
    List<String> fromReceipt() {
        return List.of(RESPONSE, FINAL);
    }

    @Override
    List<ActType> demanded() {
        return List.of();
    }

    @Test
    void aResponseWithin15CalendarDaysAndWhereItIsInProgressTheFinalOneWithin60() {
        story.at("2026-03-02T15:00").receive();
        assertThat(story.due(RESPONSE)).as("over summer time").isEqualTo("2026-03-18T00:00");
        assertThat(story.due(FINAL)).isEqualTo("2026-05-02T00:00");
        story.at("2026-03-17T12:00").interim();
        assertThat(story.state(RESPONSE)).isEqualTo(ClockState.MET);
        assertThat(story.state(FINAL)).isEqualTo(ClockState.RUNNING);
        story.at("2026-05-01T23:59").handled("mortgage").replied();
        assertThat(story.state(FINAL)).isEqualTo(ClockState.MET);
    }

    @Test
    void aFinalResponseIsBoth() {
        story.at("2026-03-02T15:00").receive();
        story.at("2026-03-10T15:00").handled("mortgage").replied();
        assertThat(story.state(RESPONSE)).isEqualTo(ClockState.MET);
        assertThat(story.state(FINAL)).isEqualTo(ClockState.MET);
    }

    @Test
    void nothingIsPutOffAndBothAreBreachedOnTheirDay() {
        story.at("2026-03-02T15:00").receive();
        assertThat(notExtended(extension(FINAL, "any", TimeLimit.calendarDays(1), "2026-05-02")))
                .isEqualTo(RefusalCode.NOT_EXTENDABLE);
        assertThat(story.at("2026-03-18T00:00:01").swept()).contains("us-cfpb-response breach []");
        assertThat(story.at("2026-05-02T00:00:01").swept()).containsExactly("us-cfpb-final breach []");
    }

    @Test
    void theConsumerMaySayWhatHeThinksFor60Days() {
        story.at("2026-03-02T15:00").receive().handled("mortgage").replied();
        assertThat(regulator()
                        .lastDay("feedback", story.complaint().milestones().repliedAt()))
                .isEqualTo("2026-05-01");
    }
}
