package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.ExtensionBase;
import org.junit.jupiter.api.Test;

/** Deadlines that are put off: from the deadline or from today, never to an earlier one. */
class ExtensionTest {

    private static TargetBuilder within(TimeLimit limit) {
        return Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(limit)
                .pausable();
    }

    private static Story begun(TimeLimit limit, ExtensionRule rule) {
        return Story.of(within(limit).extendable(rule).build()).received("2026-03-02T10:00");
    }

    @Test
    void countsFromTheDeadline() {
        Story story = begun(TimeLimit.workingHours(8), ExtensionRule.times(1));
        story.then("2026-03-02T11:00", extended("final", TimeLimit.workingHours(4)));
        assertThat(story.due("final")).isEqualTo("2026-03-03T15:00");
    }

    @Test
    void countsFromTodayButNeverShortens() {
        Story story = begun(TimeLimit.workingHours(8), ExtensionRule.times(2).fromToday());
        story.then("2026-03-02T11:00", extended("final", TimeLimit.workingHours(1)));
        assertThat(story.due("final")).isEqualTo("2026-03-03T10:00");
        story.then("2026-03-02T11:00", extended("final", TimeLimit.workingHours(16)));
        assertThat(story.due("final")).isEqualTo("2026-03-04T11:00");
    }

    @Test
    void severalAddUp() {
        Story story = begun(TimeLimit.workingHours(8), ExtensionRule.times(2));
        story.then("2026-03-02T11:00", extended("final", TimeLimit.workingHours(4)))
                .then("2026-03-02T12:00", extended("final", TimeLimit.workingDays(1)));
        assertThat(story.due("final")).isEqualTo("2026-03-04T15:00");
        assertThat(story.clock("final").extensions()).hasSize(2);
    }

    @Test
    void ofAnotherTargetDoesNothing() {
        Story story = begun(TimeLimit.workingHours(8), ExtensionRule.times(1));
        story.then("2026-03-02T11:00", extended("other", TimeLimit.workingHours(4)));
        assertThat(story.due("final")).isEqualTo("2026-03-03T10:00");
    }

    @Test
    void aPauseAfterTheOldDeadlineMovesTheNewOne() {
        Story story = begun(TimeLimit.workingHours(8), ExtensionRule.times(1));
        story.then("2026-03-03T09:30", extended("final", TimeLimit.workingHours(4)))
                .then("2026-03-03T11:00", paused());
        assertThat(story.due("final")).isEqualTo("none");
        story.then("2026-03-03T13:00", resumed());
        assertThat(story.due("final")).isEqualTo("2026-03-03T16:00");
    }

    @Test
    void daysGoOnFromTheLastDayThatEndsAtMidnight() {
        TimeLimit four = TimeLimit.workingDays(4, DayCount.ROLL_FORWARD);
        for (TimeLimit by : new TimeLimit[] {
            TimeLimit.workingDays(3), TimeLimit.workingDays(3, DayCount.ROLL_FORWARD),
        }) {
            Story story = begun(four, ExtensionRule.times(1));
            assertThat(story.due("final")).isEqualTo("2026-03-07T00:00");
            story.then("2026-03-02T11:00", extended("final", by));
            assertThat(story.due("final")).isEqualTo("2026-03-12T00:00");
        }
    }

    @Test
    void calendarDaysGoOnLikewise() {
        Story story = begun(TimeLimit.calendarDays(5, DayCount.AS_IS), ExtensionRule.times(1));
        assertThat(story.due("final")).isEqualTo("2026-03-08T00:00");
        story.then("2026-03-02T11:00", extended("final", TimeLimit.calendarDays(2, DayCount.AS_IS)));
        assertThat(story.due("final")).isEqualTo("2026-03-10T00:00");
    }

    @Test
    void canBeAskedForWithoutGranting() {
        Story story = begun(TimeLimit.workingHours(8), ExtensionRule.times(1));
        ClockExtension wanted = new ClockExtension(
                "parts", TimeLimit.workingHours(4), ExtensionBase.DEADLINE, Story.time("2026-03-02T11:00"));
        assertThat(story.levels().timekeeping().extended(story.complaint(), story.clock("final"), wanted))
                .isEqualTo(Story.time("2026-03-03T15:00"));
        story.then("2026-03-02T11:00", paused());
        assertThat(story.levels().timekeeping().extended(story.complaint(), story.clock("final"), wanted))
                .isNull();
    }

    @Test
    void doesNotRaiseALevelOfTheCycleAgain() {
        Target warned = within(TimeLimit.workingHours(8))
                .level(Level.named("half").atPercent(50))
                .build();
        Story story = Story.of(warned).received("2026-03-02T10:00");
        assertThat(story.sweep("2026-03-02T15:00")).hasSize(1);
        story.then("2026-03-02T16:00", extended("final", TimeLimit.workingHours(8)));
        assertThat(story.sweep("2026-03-04T10:00")).isEmpty();
        assertThat(story.sweep("2026-03-04T10:01")).hasSize(1);
    }
}
