package io.opencomplaint.calendar;

import java.time.Duration;
import java.time.Instant;

/** Times as whole microseconds: of an instant since 1970-01-01T00:00Z. Only its results are allocated. */
final class Micros {

    static final long SECOND = 1_000_000L;
    static final long DAY = 86_400L * SECOND;

    // 139,000 years: longer than any table, and far enough from the end of long to be added to any of its instants.
    private static final long MOST_SECONDS = 1L << 42;

    private Micros() {}

    /** An amount, cut towards zero so that both directions mirror each other; what is too long stays too long. */
    static long of(Duration amount) {
        long seconds = amount.getSeconds();
        if (seconds >= MOST_SECONDS) {
            return MOST_SECONDS * SECOND;
        }
        if (seconds < -MOST_SECONDS) {
            return -MOST_SECONDS * SECOND;
        }
        int nanos = amount.getNano();
        return seconds * SECOND + (seconds < 0 ? nanos + 999 : nanos) / 1000;
    }

    /** An instant, floored. Only for those within the years 1 to 9999. */
    static long of(Instant instant) {
        return instant.getEpochSecond() * SECOND + instant.getNano() / 1000;
    }

    static Duration duration(long micros) {
        long seconds = Math.floorDiv(micros, SECOND);
        return Duration.ofSeconds(seconds, (micros - seconds * SECOND) * 1000);
    }

    static Instant instant(long micros) {
        long seconds = Math.floorDiv(micros, SECOND);
        return Instant.ofEpochSecond(seconds, (micros - seconds * SECOND) * 1000);
    }
}
