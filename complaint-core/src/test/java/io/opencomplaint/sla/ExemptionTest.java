package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import org.junit.jupiter.api.Test;

/** DISP 1.5.1R: what is resolved by the third business day is free of the time limits that run beside it. */
class ExemptionTest {

    private static Target summary() {
        return Target.named("summary")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.interimReply())
                .limit(TimeLimit.hours(4))
                .build();
    }

    private static Story freedBySummary() {
        return Story.of(
                        summary(),
                        Target.named("final")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .exemptedBy("summary")
                                .limit(TimeLimit.hours(80))
                                .build(),
                        Target.named("beside")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.hours(80))
                                .build())
                .received("2026-03-02T10:00");
    }

    @Test
    void whoIsInTimeWithTheOneIsFreeOfTheOther() {
        Story story = freedBySummary().then("2026-03-02T13:00", interim());
        assertThat(story.state("summary")).isEqualTo(ClockState.MET);
        assertThat(story.state("final")).isEqualTo(ClockState.CANCELLED);
        assertThat(story.clock("final").isOpen()).isFalse();
        assertThat(story.state("beside")).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void whoIsLateIsNotFree() {
        Story story = freedBySummary().then("2026-03-02T15:00", interim());
        assertThat(story.state("summary")).isEqualTo(ClockState.MISSED);
        assertThat(story.state("final")).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void whatEndedBeforeKeepsItsResult() {
        Story story = freedBySummary()
                .then("2026-03-02T11:00", replied(), Story.REPLIED)
                .then("2026-03-02T12:00", interim(), Story.REPLIED);
        assertThat(story.state("summary")).isEqualTo(ClockState.MET);
        assertThat(story.state("final")).isEqualTo(ClockState.MET);
    }

    @Test
    void aTargetThatComesLaterDoesNotBeginWhereItIsFreeAlready() {
        Story inTime = Story.of(summary()).received("2026-03-02T10:00").then("2026-03-02T13:00", interim());
        assertThat(inTime.under(freedBySummary().levels()).recompute("2026-03-02T16:00"))
                .extracting(Clock::target)
                .containsExactly("beside");
        Story late = Story.of(summary()).received("2026-03-02T10:00").then("2026-03-02T15:00", interim());
        assertThat(late.under(freedBySummary().levels()).recompute("2026-03-02T16:00"))
                .extracting(Clock::target)
                .containsExactlyInAnyOrder("final", "beside");
    }

    @Test
    void whatEndsWithTheSameEventKeepsItsOwnResult() {
        Story story = Story.of(
                        Target.named("summary")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.hours(4))
                                .build(),
                        Target.named("final")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .exemptedBy("summary")
                                .limit(TimeLimit.hours(80))
                                .build())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", replied(), Story.REPLIED);
        assertThat(story.state("summary")).isEqualTo(ClockState.MET);
        assertThat(story.state("final")).isEqualTo(ClockState.MET);
    }
}
