package io.opencomplaint.act;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times that an act names, of which every store keeps all. */
final class ActTime {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private ActTime() {}

    /** In the years 1 to 9999, cut to the microsecond. */
    static Instant kept(String what, Instant time) {
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new InvalidValueException(what, "give one in the years 1 to 9999");
        }
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
