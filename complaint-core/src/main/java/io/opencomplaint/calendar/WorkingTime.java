package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A limit in time of work 工作时间: only the shifts of the calendar count. Immutable.
 *
 * @param amount more than zero, 36,500 days of 24 hours at most; to the microsecond
 */
public record WorkingTime(Duration amount) implements TimeLimit {

    /**
     * Cuts the amount to the microsecond and checks it.
     *
     * @param amount more than zero, 36,500 days of 24 hours at most
     * @throws InvalidValueException when it is not more than zero, or too long
     */
    public WorkingTime {
        amount = LimitBounds.checked(amount);
    }

    @Override
    public Instant after(WorkingCalendar calendar, Instant start) {
        return calendar.add(start, amount);
    }

    @Override
    public Instant before(WorkingCalendar calendar, Instant due) {
        return calendar.subtract(due, amount);
    }

    @Override
    public Duration measure(WorkingCalendar calendar, Instant from, Instant to) {
        return calendar.between(from, to);
    }

    @Override
    public String code() {
        return LimitCode.WORKING + amount;
    }

    @Override
    public String text(Locale locale) {
        return LimitText.working(amount, locale);
    }
}
