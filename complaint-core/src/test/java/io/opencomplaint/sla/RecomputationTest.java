package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Priority;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Lessons T7 and T12: another calendar changes running clocks only when it is asked to, and says what it changed. */
class RecomputationTest {

    private static final Target FINAL = Target.named("final")
            .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
            .stops(Trigger.finalReply())
            .pausable()
            .limit(TimeLimit.workingHours(16))
            .level(Level.named("late").after(TimeLimit.workingHours(8)))
            .build();
    private static final WorkingCalendar HOLIDAY = Story.OFFICE.toBuilder()
            .version("2")
            .holiday(LocalDate.of(2026, 3, 3), "snow")
            .build();

    @Test
    void t7LooksWithoutTouching() {
        Story story = Story.of(FINAL).received("2026-03-02T10:00").under(Story.levels(HOLIDAY, FINAL));
        Clock before = story.clock("final");
        Clock would = story.levels()
                .timekeeping()
                .recomputed(story.complaint(), story::history, Story.time("2026-03-02T11:00"))
                .get(0);
        assertThat(Story.local(would.deadline().due())).isEqualTo("2026-03-05T10:00");
        assertThat(would.deadline().retroactive()).isFalse();
        assertThat(would.calendar()).isEqualTo("monday-to-friday@2");
        assertThat(story.clock("final")).isEqualTo(before);
        assertThat(story.due("final")).isEqualTo("2026-03-04T10:00");
    }

    @Test
    void t7ComputingAgainFindsNothingMore() {
        Story story = Story.of(FINAL).received("2026-03-02T10:00").under(Story.levels(HOLIDAY, FINAL));
        assertThat(story.recompute("2026-03-02T11:00")).hasSize(1);
        assertThat(story.recompute("2026-03-02T11:00")).isEmpty();
    }

    @Test
    void t7EndedClocksNeverChange() {
        Story story = Story.of(FINAL)
                .received("2026-03-02T10:00")
                .then("2026-03-04T10:30", replied(), Story.REPLIED)
                .under(Story.levels(HOLIDAY, FINAL));
        assertThat(story.state("final")).isEqualTo(ClockState.MISSED);
        assertThat(story.recompute("2026-03-04T11:00")).isEmpty();
    }

    @Test
    void t7ABreachFoundOnlyByLookingAgainIsFlaggedAndSilent() {
        Story story = new Story(Story.levels(HOLIDAY, FINAL))
                .received("2026-03-02T10:00")
                .under(Story.levels(Story.OFFICE, FINAL));
        assertThat(story.recompute("2026-03-04T15:00")).hasSize(1);
        assertThat(story.clock("final").deadline().retroactive()).isTrue();
        assertThat(story.sweep("2026-03-04T15:00")).isEmpty();
        assertThat(story.recompute("2026-03-04T16:00")).isEmpty();
        assertThat(story.sweep("2026-03-05T10:00")).extracting("level").containsExactly("late");
    }

    @Test
    void t7ABreachThatWasThereBeforeIsNotRetroactive() {
        Story story = Story.of(FINAL)
                .received("2026-03-02T10:00")
                .under(Story.levels(
                        Story.OFFICE,
                        Target.named("final")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.workingHours(8))
                                .build()));
        story.recompute("2026-03-04T11:00");
        assertThat(story.due("final")).isEqualTo("2026-03-03T10:00");
        assertThat(story.clock("final").deadline().retroactive()).isFalse();
    }

    @Test
    void t7AStopComputesNothingAnewWhenTheCalendarOfTheClockIsGone() {
        Story story = Story.of(FINAL)
                .received("2026-03-02T10:00")
                .under(Story.levels(HOLIDAY, FINAL))
                .then("2026-03-04T10:30", replied(), Story.REPLIED);
        assertThat(story.due("final")).isEqualTo("2026-03-04T10:00");
        assertThat(story.state("final")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void t7AClockGoesOnWithItsOwnVersionOfTheCalendarWhereThatIsKept() {
        ServiceLevels both = ServiceLevels.builder()
                .calendar(HOLIDAY)
                .alsoKnowing(Story.OFFICE)
                .target(FINAL)
                .build();
        Story story = Story.of(FINAL)
                .received("2026-03-02T10:00")
                .under(both)
                .then("2026-03-02T11:00", paused())
                .then("2026-03-02T12:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-04T11:00");
        assertThat(story.clock("final").calendar()).isEqualTo("monday-to-friday@1");
    }

    @Test
    void t12AProvisionalDeadlineIsComputedAnewWhenTheYearIsThere() {
        WorkingCalendar early = Story.OFFICE.toBuilder()
                .years(2026, 2026)
                .beyond(Beyond.PROVISIONAL)
                .build();
        WorkingCalendar loaded = early.toBuilder()
                .version("2")
                .years(2026, 2027)
                .holiday(LocalDate.of(2027, 1, 1), "New Year")
                .build();
        Story story = new Story(Story.levels(early, FINAL)).received("2026-12-31T10:00");
        assertThat(story.due("final")).isEqualTo("2027-01-04T10:00");
        assertThat(story.clock("final").deadline().provisional()).isTrue();
        story.under(Story.levels(loaded, FINAL)).recompute("2026-12-31T11:00");
        assertThat(story.due("final")).isEqualTo("2027-01-05T10:00");
        assertThat(story.clock("final").deadline().provisional()).isFalse();
    }

    @Test
    void t7AClockWhoseTargetIsGoneOrNotForItAnyMoreIsCancelled() {
        Story story = Story.of(FINAL)
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .under(ServiceLevels.none());
        assertThat(story.recompute("2026-03-02T12:00")).hasSize(1);
        assertThat(story.state("final")).isEqualTo(ClockState.CANCELLED);
        assertThat(story.clock("final").openPause()).isNull();
        assertThat(story.recompute("2026-03-02T12:00")).isEmpty();
        Target urgent = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .appliesTo(Scope.everything().priorities(Priority.URGENT))
                .limit(TimeLimit.workingHours(16))
                .build();
        Story other = Story.of(FINAL).received("2026-03-02T10:00").under(Story.levels(Story.OFFICE, urgent));
        other.recompute("2026-03-02T12:00");
        assertThat(other.state("final")).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void t7ANewTargetBeginsWhereItWouldHaveBegun() {
        Story story = new Story(ServiceLevels.none())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-02T15:00", resumed())
                .under(Story.levels(Story.OFFICE, FINAL));
        assertThat(story.complaint().clocks().all()).isEmpty();
        assertThat(story.recompute("2026-03-02T16:00")).hasSize(1);
        assertThat(story.clock("final").startedBy()).isOne();
        assertThat(story.due("final")).isEqualTo("2026-03-04T14:00");
        assertThat(story.clock("final").deadline().retroactive()).isFalse();
        Story late =
                new Story(ServiceLevels.none()).received("2026-03-02T10:00").under(Story.levels(Story.OFFICE, FINAL));
        late.recompute("2026-03-09T10:00");
        assertThat(late.clock("final").deadline().retroactive()).isTrue();
        assertThat(late.sweep("2026-03-09T10:00")).isEmpty();
    }

    @Test
    void t7ANewTargetDoesNotBeginOnACaseThatHasEnded() {
        Story story = new Story(ServiceLevels.none())
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", closed(), Story.CLOSED)
                .under(Story.levels(Story.OFFICE, FINAL));
        assertThat(story.recompute("2026-03-02T16:00")).isEmpty();
    }

    @Test
    void t7OtherRulesMoveARunningClockByNoOrdinaryEvent() {
        Target stricter = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(Scope.everything().priorities(Priority.URGENT), TimeLimit.workingHours(4))
                .limit(TimeLimit.workingHours(8))
                .build();
        Story story = Story.of(FINAL)
                .received("2026-03-02T10:00")
                .under(Story.levels(Story.OFFICE, stricter))
                .then("2026-03-02T11:00", assigned("north"))
                .then("2026-03-02T12:00", priority(Priority.GENERAL));
        assertThat(story.due("final")).isEqualTo("2026-03-04T10:00");
        story.then("2026-03-02T13:00", priority(Priority.URGENT));
        assertThat(story.due("final")).as("the event brings another limit").isEqualTo("2026-03-02T15:00");
    }

    @Test
    void t7AMarkOfRetrospectStaysWhenItIsComputedOnceMore() {
        Story story = Story.of(FINAL).received("2026-03-02T10:00");
        for (int hours : new int[] {8, 7}) {
            story.under(Story.levels(
                    Story.OFFICE,
                    Target.named("final")
                            .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                            .stops(Trigger.finalReply())
                            .limit(TimeLimit.workingHours(hours))
                            .build()));
            story.recompute("2026-03-03T15:00");
            assertThat(story.clock("final").deadline().retroactive()).isTrue();
        }
        assertThat(story.due("final")).isEqualTo("2026-03-02T18:00");
    }

    @Test
    void t12WhatIsDueInAKnownYearCanBeAnsweredAndExplainedInAnUnknownOne() {
        WorkingCalendar known =
                Story.OFFICE.toBuilder().years(2026, 2026).beyond(Beyond.FAIL).build();
        Target bare = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .pausable()
                .limit(TimeLimit.workingHours(4))
                .build();
        Story late = new Story(Story.levels(known, bare))
                .received("2026-12-30T10:00")
                .then("2027-01-05T10:00", replied(), Story.REPLIED);
        assertThat(late.state("final")).isEqualTo(ClockState.MISSED);
        assertThat(late.clock("final").result().margin()).isNull();
        assertThat(late.levels()
                        .explain(late.complaint(), "final", late.history(), Story.time("2027-01-05T10:00"))
                        .orElseThrow()
                        .remaining())
                .isNull();
        Story resting = new Story(Story.levels(known, bare))
                .received("2026-12-30T10:00")
                .then("2026-12-30T11:00", paused())
                .then("2027-01-05T10:00", replied(), Story.REPLIED);
        assertThat(resting.state("final")).isEqualTo(ClockState.MET);
    }

    @Test
    void t12HoursByTheClockAreNeverProvisional() {
        WorkingCalendar known = Story.OFFICE.toBuilder()
                .years(2026, 2026)
                .beyond(Beyond.PROVISIONAL)
                .build();
        Target clock = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.hours(48))
                .build();
        Story story = new Story(Story.levels(known, clock)).received("2026-12-31T10:00");
        assertThat(story.clock("final").deadline().provisional()).isFalse();
    }
}
