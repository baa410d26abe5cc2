package io.opencomplaint.sla;

import io.opencomplaint.calendar.CalendarDay;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a deadline is what it is 时限说明.
 *
 * @param clock what was computed: start, limit, calendar, pauses, extensions, deadline, result
 * @param startEvent what started it
 * @param days holidays, make-up days and special days met between start and deadline (or, while paused, the present); empty
 *     for limits that they do not matter to, and where that version of the calendar is gone
 * @param remaining how much time is left, negative for how long it is overdue: working time for limits of working time and
 *     working days, clock time otherwise; {@code null} when the clock is not open, that version
 *     of the calendar is gone, or it lacks a year
 * @param asOf the present
 * @param zone of the calendar, in which the text is written
 */
public record DeadlineExplanation(
        Clock clock,
        EventType startEvent,
        List<CalendarDay> days,
        @Nullable Duration remaining,
        Instant asOf,
        ZoneId zone) {

    /**
     * Copies the days.
     *
     * @param clock what was computed
     * @param startEvent what started it
     * @param days holidays, make-up days and special days met
     * @param remaining how much time is left
     * @param asOf the present
     * @param zone of the calendar
     */
    public DeadlineExplanation {
        days = List.copyOf(days);
    }

    /**
     * The explanation as a text of several lines.
     *
     * @param locale the reader's; English or Chinese
     * @return lines ended by {@code \n}
     */
    public String text(Locale locale) {
        return ExplanationText.of(this, locale);
    }
}
