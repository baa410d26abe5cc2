package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A limit by the clock, day and night 自然时间, whatever the calendar. Immutable.
 *
 * @param amount more than zero, 36,500 days of 24 hours at most; to the microsecond
 */
public record ClockTime(Duration amount) implements TimeLimit {

    /**
     * Cuts the amount to the microsecond and checks it.
     *
     * @param amount more than zero, 36,500 days of 24 hours at most
     * @throws InvalidValueException when it is not more than zero, or too long
     */
    public ClockTime {
        amount = LimitBounds.checked(amount);
    }

    @Override
    public Instant after(WorkingCalendar calendar, Instant start) {
        return ClockLine.plus(start, amount);
    }

    @Override
    public Instant before(WorkingCalendar calendar, Instant due) {
        return ClockLine.minus(due, amount);
    }

    @Override
    public Duration measure(WorkingCalendar calendar, Instant from, Instant to) {
        return ClockLine.between(from, to);
    }

    @Override
    public String code() {
        return "" + amount;
    }

    @Override
    public String text(Locale locale) {
        return LimitText.duration(amount, locale);
    }
}
