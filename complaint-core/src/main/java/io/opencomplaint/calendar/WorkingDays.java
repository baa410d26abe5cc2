package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A limit in working days 工作日. Immutable.
 *
 * @param days 1 to 36,500
 * @param count how they are counted
 */
public record WorkingDays(int days, DayCount count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param days 1 to 36,500
     * @param count how they are counted
     * @throws InvalidValueException when there are too few or too many
     */
    public WorkingDays {
        LimitBounds.check(days);
    }

    @Override
    public Instant after(WorkingCalendar calendar, Instant start) {
        return calendar.addWorkingDays(start, days, count);
    }

    @Override
    public Instant before(WorkingCalendar calendar, Instant due) {
        return calendar.subtractWorkingDays(due, days, count);
    }

    @Override
    public Duration measure(WorkingCalendar calendar, Instant from, Instant to) {
        return calendar.between(from, to);
    }

    @Override
    public String code() {
        return LimitCode.WORKING_DAYS + days + ':' + count.code();
    }

    @Override
    public String text(Locale locale) {
        return LimitText.count("limit.working-day", days, locale);
    }
}
