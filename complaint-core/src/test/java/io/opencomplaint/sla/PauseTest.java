package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockPause;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Tenant;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Lessons T1, T2, T3: pauses are intervals in the time of the limit, every exit ends them, and no date stands for a pause. */
class PauseTest {

    private static TargetBuilder eightHours() {
        return Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingHours(8))
                .pausable()
                .pausesIn(Phase.WAITING);
    }

    @Test
    void t1APauseOverTheWeekendCountsInWorkingTime() {
        Story story = Story.of(eightHours().build()).received("2026-03-06T10:00");
        assertThat(story.due("final")).isEqualTo("2026-03-09T10:00");
        story.then("2026-03-06T17:00", paused()).then("2026-03-09T10:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-09T12:00");
    }

    @Test
    void t1WhatWasAddedAroundPausesMeasuresTheSame() {
        Story story = Story.of(eightHours().build())
                .received("2026-03-06T10:00")
                .then("2026-03-06T11:13", paused())
                .then("2026-03-06T11:14", resumed())
                .then("2026-03-06T20:00", paused())
                .then("2026-03-09T12:30", resumed());
        Clock clock = story.clock("final");
        Reckoning reckoning = new Reckoning(Story.OFFICE, clock.pauses());
        assertThat(reckoning.counted(
                        clock.limit(), clock.startedAt(), clock.deadline().due()))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void t1APauseOutsideWorkingTimeMovesNothing() {
        Story story = Story.of(eightHours().build())
                .received("2026-03-06T10:00")
                .then("2026-03-06T18:30", paused())
                .then("2026-03-09T08:59", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-09T10:00");
    }

    @Test
    void t2LeavingTheWaitingPhaseEndsThePause() {
        Story story = Story.of(eightHours().build())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", offered(), Story.OFFERED);
        assertThat(story.state("final")).isEqualTo(ClockState.PAUSED);
        story.then("2026-03-03T11:00", contacted(), Story.INVESTIGATING);
        assertThat(story.due("final")).isEqualTo("2026-03-04T10:00");
        assertThat(story.clock("final").openPause()).isNull();
    }

    @Test
    void t2ResumingTheHoldWhileStillWaitingGoesOnResting() {
        Story story = Story.of(eightHours().build())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-02T11:30", offered(), Story.OFFERED)
                .then("2026-03-02T14:00", resumed());
        assertThat(story.state("final")).isEqualTo(ClockState.PAUSED);
        story.then("2026-03-02T15:00", contacted(), Story.INVESTIGATING);
        assertThat(story.clock("final").pauses())
                .containsExactly(new ClockPause(Story.time("2026-03-02T11:00"), Story.time("2026-03-02T15:00"), false));
        assertThat(story.due("final")).isEqualTo("2026-03-03T14:00");
    }

    @Test
    void t2TheStopEndsThePauseAndIsInTime() {
        Story story = Story.of(eightHours().build())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-20T11:00", replied(), Story.REPLIED);
        Clock clock = story.clock("final");
        assertThat(clock.state()).isEqualTo(ClockState.MET);
        assertThat(clock.openPause()).isNull();
        assertThat(clock.result().margin()).isEqualTo(Duration.ofHours(7));
        assertThat(story.due("final")).isEqualTo("2026-03-23T10:00");
    }

    @Test
    void t2ClosingAndCancellingEndThePause() {
        Target cancelled = eightHours().cancels(Trigger.on(EventType.CONTACTED)).build();
        Story story = Story.of(cancelled).received("2026-03-02T10:00").then("2026-03-02T11:00", paused());
        story.then("2026-03-02T12:00", contacted());
        assertThat(story.state("final")).isEqualTo(ClockState.CANCELLED);
        assertThat(story.clock("final").openPause()).isNull();
        Story other = Story.of(eightHours().build())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-02T12:00", closed(), Story.CLOSED);
        assertThat(other.clock("final").openPause()).isNull();
        assertThat(other.complaint().clocks().hold()).isNull();
    }

    @Test
    void t2AResetBeginsTheNextCycleWithoutPausesButGoesOnResting() {
        Target reset = eightHours().resets(Trigger.on(EventType.CONTACTED)).build();
        Story story = Story.of(reset)
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-03T10:00", contacted());
        assertThat(story.state("final")).isEqualTo(ClockState.PAUSED);
        story.then("2026-03-03T11:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-04T11:00");
        assertThat(story.clock("final").cycle()).isEqualTo(2);
        assertThat(story.clock("final").startedBy()).isEqualTo(3);
        assertThat(story.clock("final", 1).state()).isEqualTo(ClockState.CANCELLED);
        assertThat(story.clock("final", 1).openPause()).isNull();
    }

    @Test
    void t2WhatPausesMayBeWhatStarts() {
        Target resting = eightHours()
                .pauses(Trigger.on(EventType.COMPLAINT_RECEIVED), Trigger.on(EventType.CONTACTED))
                .build();
        Story story = Story.of(resting).received("2026-03-02T10:00");
        assertThat(story.state("final")).isEqualTo(ClockState.PAUSED);
        story.then("2026-03-02T14:00", contacted());
        assertThat(story.due("final")).isEqualTo("2026-03-03T14:00");
    }

    @Test
    void t2AResetOfAClockThatRunsBeginsAnewInFull() {
        Target reset = eightHours().resets(Trigger.on(EventType.CONTACTED)).build();
        Story story = Story.of(reset).received("2026-03-02T10:00").then("2026-03-02T14:00", contacted());
        assertThat(story.due("final")).isEqualTo("2026-03-03T14:00");
        assertThat(story.clock("final").cycle()).isEqualTo(2);
    }

    @Test
    void t2AnotherPolicyKeepsTheFrozenPauses() {
        Story story = Story.of(eightHours().build())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-02T15:00", resumed());
        Target unpaused = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingHours(16))
                .build();
        story.under(Story.levels(Story.OFFICE, unpaused)).recompute("2026-03-02T16:00");
        assertThat(story.due("final")).isEqualTo("2026-03-04T14:00");
        assertThat(story.clock("final").pauses()).hasSize(1);
    }

    @Test
    void t2OnlyItsOwnConditionEndsAPauseThatAConditionBegan() {
        Target target = eightHours()
                .pauses(Trigger.interimReply(), Trigger.on(EventType.CONTACTED))
                .build();
        Story story = Story.of(target)
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", interim())
                .then("2026-03-02T11:10", paused())
                .then("2026-03-02T11:20", resumed());
        assertThat(story.state("final")).isEqualTo(ClockState.PAUSED);
        story.then("2026-03-02T12:00", contacted());
        assertThat(story.due("final")).isEqualTo("2026-03-03T11:00");
    }

    @Test
    void t3ThereIsNoDeadlineWhilePausedAndOneAfterwards() {
        Story story =
                Story.of(eightHours().build()).received("2026-03-02T10:00").then("2026-03-02T11:00", paused());
        assertThat(story.due("final")).isEqualTo("none");
        assertThat(story.clock("final").alarm().next()).isNull();
        assertThat(story.complaint().clocks().nextAlarmAt()).isNull();
        assertThat(story.clock("final").isOverdue(Story.time("2027-01-01T00:00")))
                .isFalse();
        story.then("2026-03-02T13:30", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-03T11:30");
        assertThat(story.complaint().clocks().nextAlarmAt()).isEqualTo(Story.time("2026-03-03T11:30:00.000001"));
    }

    @Test
    void aClockThatBeginsOnHoldRestsFromTheStart() {
        Target stage = Target.stage("answer", "replied")
                .limit(TimeLimit.workingHours(1))
                .pausable()
                .build();
        Story story = Story.of(stage)
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-02T12:00", replied(), Story.REPLIED);
        assertThat(story.state("answer")).isEqualTo(ClockState.PAUSED);
        story.then("2026-03-03T09:00", resumed());
        assertThat(story.due("answer")).isEqualTo("2026-03-03T10:00");
    }

    @Test
    void timeThatIsUpBeforeThePauseStaysUp() {
        Story story =
                Story.of(eightHours().build()).received("2026-03-02T10:00").then("2026-03-03T11:00", paused());
        assertThat(story.state("final")).isEqualTo(ClockState.RUNNING);
        assertThat(story.due("final")).isEqualTo("2026-03-03T10:00");
        assertThat(story.sweep("2026-03-03T11:01")).hasSize(1);
    }

    @Test
    void daysMoveByTheDaysOfThePauseAndTheDeadlineIsNeverInsideIt() {
        Target days = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingDays(2))
                .pausable()
                .build();
        Story story = Story.of(days).received("2026-03-02T10:00");
        assertThat(story.due("final")).isEqualTo("2026-03-04T10:00");
        story.then("2026-03-03T09:00", paused()).then("2026-03-05T09:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-06T10:00");
        story.then("2026-03-06T09:00", paused()).then("2026-03-06T11:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-09T10:00");
        assertThat(story.clock("final").isOverdue(Story.time("2026-03-06T11:00")))
                .isFalse();
    }

    @Test
    void calendarDaysMoveByTheDaysOnTheCalendarThatAPauseTouches() {
        Target days = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.calendarDays(10))
                .pausable()
                .build();
        Story story = Story.of(days).received("2026-03-02T10:00");
        assertThat(story.due("final")).isEqualTo("2026-03-12T10:00");
        story.then("2026-03-03T09:00", paused()).then("2026-03-08T09:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-17T10:00");
        story.then("2026-03-09T09:00", paused()).then("2026-03-10T11:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-18T10:00");
    }

    @Test
    void t2ReplayingAHistoryGivesTheClocksThatItsStepsMade() {
        Story story = Story.of(eightHours().build())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-03T11:00", resumed())
                .then("2026-03-03T12:00", replied(), Story.REPLIED);
        assertThat(story.levels().timekeeping().replay(Tenant.DEFAULT, story.history()))
                .hasSize(1)
                .isEqualTo(story.complaint().clocks().all());
    }
}
