package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A limit in days of the calendar 自然日. Immutable.
 *
 * @param days 1 to 36,500
 * @param count how they are counted
 */
public record CalendarDays(int days, DayCount count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param days 1 to 36,500
     * @param count how they are counted
     * @throws InvalidValueException when there are too few or too many
     */
    public CalendarDays {
        LimitBounds.check(days);
    }

    @Override
    public Instant after(WorkingCalendar calendar, Instant start) {
        return calendar.addCalendarDays(start, days, count);
    }

    @Override
    public Instant before(WorkingCalendar calendar, Instant due) {
        return calendar.subtractCalendarDays(due, days, count);
    }

    @Override
    public Duration measure(WorkingCalendar calendar, Instant from, Instant to) {
        return ClockLine.between(from, to);
    }

    @Override
    public String code() {
        return LimitCode.CALENDAR_DAYS + days + ':' + count.code();
    }

    @Override
    public String text(Locale locale) {
        return LimitText.count("limit.calendar-day", days, locale);
    }
}
