package io.opencomplaint.sla;

import io.opencomplaint.calendar.CalendarDay;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockPause;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes explanations from clocks. */
final class DeadlineExplanations {

    private DeadlineExplanations() {}

    static DeadlineExplanation of(
            ServiceLevels levels, Complaint complaint, Clock clock, List<RecordedEvent> history, Instant now) {
        WorkingCalendar calendar = levels.calendars.byReference(clock.calendar());
        ZoneId zone = levels.timekeeping().zone(complaint, clock);
        return new DeadlineExplanation(
                clock,
                startEvent(clock, history),
                calendar == null || !Reckoning.countsDays(clock.limit()) ? List.of() : days(calendar, clock, now),
                calendar == null || !clock.isOpen() ? null : remaining(calendar, clock, now),
                now,
                zone);
    }

    private static EventType startEvent(Clock clock, List<RecordedEvent> history) {
        return history.stream()
                .filter(recorded -> recorded.sequence() == clock.startedBy())
                .map(recorded -> recorded.event().type())
                .findFirst()
                .orElse(EventType.COMPLAINT_RECEIVED);
    }

    private static List<CalendarDay> days(WorkingCalendar calendar, Clock clock, Instant now) {
        LocalDate from = LocalDate.ofInstant(clock.startedAt(), calendar.zone());
        LocalDate to = LocalDate.ofInstant(end(clock, now).minusNanos(1000), calendar.zone());
        return to.isBefore(from) ? List.of() : calendar.specialDays(from, to);
    }

    /** The deadline, whose 24:00 belongs to the day that it ends; without one the end, or the present. */
    private static Instant end(Clock clock, Instant now) {
        if (clock.deadline() != null) {
            return clock.deadline().due();
        }
        return clock.result() == null ? now : clock.result().endedAt();
    }

    private static @Nullable Duration remaining(WorkingCalendar calendar, Clock clock, Instant now) {
        Deadline deadline = clock.deadline();
        if (deadline != null) {
            return new Reckoning(calendar, clock.pauses()).tryToCount(clock.limit(), now, deadline.due());
        }
        ClockPause pause = clock.openPause();
        if (pause == null) {
            return null;
        }
        // As if the pause ended now: what will be left then.
        ClockDraft draft = new ClockDraft(clock);
        draft.closePause(now.isBefore(pause.from()) ? pause.from() : now);
        Reckoning reckoning = new Reckoning(calendar, draft.pauses);
        Instant due = reckoning.due(clock.startedAt(), clock.limit(), clock.extensions());
        return due == null ? null : reckoning.counted(clock.limit(), now, due);
    }
}
