package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** How short and how long a time limit may be. */
final class LimitBounds {

    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration HOUR = Duration.ofHours(1);

    private static final int MOST_DAYS = 36_500;
    private static final Duration LONGEST = Duration.ofDays(MOST_DAYS);

    private LimitBounds() {}

    static Duration duration(long number, Duration unit) {
        if (number < 1 || number > LONGEST.dividedBy(unit)) {
            throw outOfBounds();
        }
        return unit.multipliedBy(number);
    }

    static Duration checked(Duration amount) {
        if (amount.compareTo(LONGEST) > 0) {
            throw outOfBounds();
        }
        Duration whole = amount.isNegative() ? amount : amount.truncatedTo(ChronoUnit.MICROS);
        if (whole.isNegative() || whole.isZero()) {
            throw outOfBounds();
        }
        return whole;
    }

    static void check(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw outOfBounds();
        }
    }

    static int weeks(int weeks) {
        if (weeks < 1 || weeks > MOST_DAYS / 7) {
            throw outOfBounds();
        }
        return weeks * 7;
    }

    private static InvalidValueException outOfBounds() {
        return invalid("it is more than zero, and 36,500 days at most");
    }

    static InvalidValueException invalid(String problem) {
        return new InvalidValueException("time limit", problem);
    }
}
