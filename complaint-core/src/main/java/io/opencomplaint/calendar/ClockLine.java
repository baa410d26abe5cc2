package io.opencomplaint.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Time by the clock, to the microsecond. */
final class ClockLine {

    private ClockLine() {}

    static Instant plus(Instant start, Duration amount) {
        try {
            return start.plus(amount).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException | ArithmeticException e) {
            throw outside(start, amount);
        }
    }

    static Instant minus(Instant due, Duration amount) {
        try {
            return due.minus(amount).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException | ArithmeticException e) {
            throw outside(due, amount.negated());
        }
    }

    static Duration between(Instant from, Instant to) {
        return Duration.between(from.truncatedTo(ChronoUnit.MICROS), to.truncatedTo(ChronoUnit.MICROS));
    }

    private static CalendarRangeException outside(Instant from, Duration amount) {
        return new CalendarRangeException("Cannot go " + amount + " by the clock from " + from
                + ": no instant lies that far away. Check where the instant comes from.");
    }
}
