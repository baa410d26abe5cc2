package io.opencomplaint.act;

import java.time.Instant;

/** An act that says when it happened. */
record DatedAct(Act undated, Instant occurredAt) implements Act {

    DatedAct {
        occurredAt = ActTime.kept("time of an act", occurredAt);
    }

    @Override
    public ActType type() {
        return undated.type();
    }
}
