package io.opencomplaint.act;

import io.opencomplaint.model.Micros;
import java.time.Instant;

/** An act that says when it happened. */
record DatedAct(Act undated, Instant occurredAt) implements Act {

    DatedAct {
        occurredAt = Micros.of(occurredAt);
    }

    @Override
    public ActType type() {
        return undated.type();
    }
}
