package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AU-RG271. */
abstract class AuRg271Scenario extends RegulatedScenario {

    private static final String ACKNOWLEDGE = "au-rg271-acknowledge";
    private static final String RESPONSE = "au-rg271-response";

    @Override
    Regulator regulator() {
        return Regulators.auRg271();
    }

    @Override
    List<String> fromReceipt() {
        return List.of(ACKNOWLEDGE, RESPONSE);
    }

    @Override
    List<ActType> demanded() {
        return List.of(ActType.RECORD_EXTERNAL, ActType.DECIDE_EXTERNAL);
    }

    @Test
    void acknowledgedWithin24HoursAlsoOnASunday() {
        story.at("2026-03-07T17:30").receive();
        assertThat(story.due(ACKNOWLEDGE)).isEqualTo("2026-03-08T17:30");
        story.at("2026-03-08T17:30").clerk(Acknowledge::new);
        assertThat(story.state(ACKNOWLEDGE)).isEqualTo(ClockState.MET);
    }

    @Test
    void respondedToWithin30CalendarDaysAndSuperannuationWithin45() {
        story.at("2026-03-07T17:30").receive();
        assertThat(story.due(RESPONSE)).isEqualTo("2026-04-07T00:00");
        story.registered().classified("superannuation");
        assertThat(story.due(RESPONSE)).isEqualTo("2026-04-22T00:00");
        story.at("2026-04-21T23:59").assigned("funds").accepted().proposed().replied();
        assertThat(story.state(RESPONSE)).isEqualTo(ClockState.MET);
    }

    @Test
    void aDelayNoticeOnceWhereItIsComplexAndBeyondControl() {
        story.at("2026-03-07T17:30").receive();
        story.at("2026-04-06T12:00");
        TimeLimit ten = TimeLimit.calendarDays(10);
        assertThat(notExtended(extension(RESPONSE, "busy", ten, "2026-04-16"))).isEqualTo(RefusalCode.EXTENSION_REASON);
        extended(extension(RESPONSE, "complex-beyond-control", ten, "2026-04-16"));
        assertThat(notExtended(extension(RESPONSE, "complex-beyond-control", ten, "2026-04-26")))
                .isEqualTo(RefusalCode.EXTENSIONS_USED_UP);
    }

    @Test
    void whatIsClosedWithin5DaysIsRegisteredAllTheSame() {
        story.at("2026-03-07T17:30").receive();
        assertThat(regulator()
                        .lastDay(
                                "closed-without-written-response",
                                story.complaint().milestones().receivedAt()))
                .isEqualTo("2026-03-12");
        story.at("2026-03-12T10:00").handled("loans").replied().closed(Outcome.SETTLED);
        assertThat(story.complaint().number()).isNotNull();
    }
}
