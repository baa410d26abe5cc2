package io.opencomplaint.act;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An act that says when it happened. */
record DatedAct(Act undated, Instant occurredAt) implements Act {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    DatedAct {
        if (occurredAt.isBefore(FIRST) || occurredAt.isAfter(LAST)) {
            throw new InvalidValueException("time of an act", "give one in the years 1 to 9999");
        }
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ActType type() {
        return undated.type();
    }
}
