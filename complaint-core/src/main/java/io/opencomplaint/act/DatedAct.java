package io.opencomplaint.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An act that says when it happened. */
record DatedAct(Act undated, Instant occurredAt) implements Act {

    DatedAct {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ActType type() {
        return undated.type();
    }
}
