package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Tier;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A limit that has passed stays missed: who is sorted otherwise afterwards gets more time only for what still runs. */
class MissedLimitTest {

    /** S20: final handling within 8 hours for a VIP, 24 for ordinary, 48 for temporary customers. */
    private static final Target S20 = Target.named("final")
            .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
            .stops(Trigger.finalReply())
            .pausable()
            .limit(Scope.everything().tiers(Tier.VIP), TimeLimit.hours(8))
            .limit(Scope.everything().tiers(Tier.TEMPORARY), TimeLimit.hours(48))
            .limit(TimeLimit.hours(24))
            .build();

    @Test
    void s20ATierWithMoreTimeDoesNotHealWhatIsMissed() {
        Story story = Story.of(S20).received("2026-03-02T10:00", Tier.VIP);
        assertThat(story.sweep("2026-03-02T18:30"))
                .extracting(DeadlineEscalated::level)
                .containsExactly(Level.BREACH);
        story.then("2026-03-02T19:00", tier(Tier.TEMPORARY));
        assertThat(story.due("final")).isEqualTo("2026-03-02T18:00");
        assertThat(story.clock("final").isOverdue(Story.time("2026-03-02T19:00")))
                .isTrue();
        assertThat(story.sweep("2026-03-09T10:00")).as("it was raised").isEmpty();
        story.then("2026-03-02T20:00", replied(), Story.REPLIED);
        assertThat(story.state("final")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void whatStillRunsMovesUpToItsLastInstant() {
        Story story = Story.of(S20).received("2026-03-02T10:00", Tier.VIP);
        story.then("2026-03-02T18:00", tier(Tier.TEMPORARY));
        assertThat(story.due("final")).isEqualTo("2026-03-04T10:00");
        story.then("2026-03-02T20:00", replied(), Story.REPLIED);
        assertThat(story.state("final")).isEqualTo(ClockState.MET);
    }

    @Test
    void aStricterTierMayBeMissedAtOnceAndStaysSoUntilItIsComputedAnew() {
        Story story = Story.of(S20).received("2026-03-02T10:00", Tier.ORDINARY);
        story.then("2026-03-02T19:00", tier(Tier.VIP));
        assertThat(story.due("final")).isEqualTo("2026-03-02T18:00");
        assertThat(story.clock("final").deadline().retroactive()).isFalse();
        story.then("2026-03-02T19:05", tier(Tier.ORDINARY));
        assertThat(story.due("final"))
                .as("missed by five minutes on a wrong list")
                .isEqualTo("2026-03-02T18:00");
        assertThat(story.recompute("2026-03-02T19:10")).hasSize(1);
        assertThat(story.due("final")).isEqualTo("2026-03-03T10:00");
    }

    @Test
    void aPauseAfterItsEndHealsNothingEither() {
        Story story = Story.of(S20).received("2026-03-02T10:00", Tier.VIP);
        story.then("2026-03-02T19:00", paused())
                .then("2026-03-02T19:30", tier(Tier.TEMPORARY))
                .then("2026-03-03T19:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-02T18:00");
    }

    @Test
    void whatIsMissedIsNotLostByLeavingTheScope() {
        Target urgent = Target.named("urgent")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .appliesTo(Scope.everything().priorities(Priority.URGENT))
                .limit(TimeLimit.hours(1))
                .build();
        Story running =
                Story.of(urgent).received("2026-03-02T10:00").then("2026-03-02T10:10", priority(Priority.URGENT));
        running.then("2026-03-02T10:20", priority(Priority.GENERAL));
        assertThat(running.state("urgent")).isEqualTo(ClockState.CANCELLED);
        Story missed =
                Story.of(urgent).received("2026-03-02T10:00").then("2026-03-02T10:10", priority(Priority.URGENT));
        missed.then("2026-03-02T11:20", priority(Priority.GENERAL));
        assertThat(missed.state("urgent")).isEqualTo(ClockState.RUNNING);
        missed.then("2026-03-02T11:30", priority(Priority.URGENT)).then("2026-03-02T12:00", replied(), Story.REPLIED);
        assertThat(missed.complaint().clocks().all()).hasSize(1);
        assertThat(missed.state("urgent")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void anotherUnitOnAnotherCalendarDoesNotMoveWhatIsMissed() {
        WorkingCalendar always = Calendars.aroundTheClock(Story.ZONE);
        Target working = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingHours(4))
                .build();
        ServiceLevels levels = ServiceLevels.builder()
                .calendar(Scope.everything().units("night"), always)
                .calendar(Story.OFFICE)
                .target(working)
                .build();
        Story story = new Story(levels).received("2026-03-02T17:00").then("2026-03-02T17:10", assigned("night"));
        assertThat(story.due("final")).isEqualTo("2026-03-02T21:00");
        story.then("2026-03-02T22:00", assigned("day"));
        assertThat(story.due("final")).isEqualTo("2026-03-02T21:00");
        assertThat(story.clock("final").calendar()).isEqualTo(always.reference());
    }

    @Test
    void whatIsMissedStaysSoWhereTheCaseEndsOtherwise() {
        Story inTime = Story.of(S20).received("2026-03-02T10:00", Tier.VIP);
        inTime.then("2026-03-02T18:00", withdrawn(), Story.CLOSED);
        assertThat(inTime.state("final")).isEqualTo(ClockState.CANCELLED);
        Story late = Story.of(S20).received("2026-03-02T10:00", Tier.VIP);
        late.then("2026-03-02T18:01", withdrawn(), Story.CLOSED);
        assertThat(late.state("final")).isEqualTo(ClockState.MISSED);
        assertThat(late.clock("final").result().margin()).isEqualTo(Duration.ofMinutes(-1));
    }

    @Test
    void norIsItHealedByBeginningAnew() {
        Target contact = Target.named("contact")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .resets(Trigger.on(EventType.CONTACTED))
                .limit(TimeLimit.hours(24))
                .build();
        Story story = Story.of(contact)
                .received("2026-03-02T10:00")
                .then("2026-03-03T09:00", contacted())
                .then("2026-03-05T10:00", contacted());
        assertThat(story.complaint().clocks().all())
                .extracting(Clock::state)
                .containsExactly(ClockState.CANCELLED, ClockState.MISSED, ClockState.RUNNING);
    }
}
