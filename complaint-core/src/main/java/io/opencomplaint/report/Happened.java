package io.opencomplaint.report;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.model.Text;
import org.jspecify.annotations.Nullable;

/** An event of a known type with its circumstances. */
record Happened<E extends CaseEvent>(Recording recording, E event) {

    Entry entry(@Nullable Text text) {
        return new Entry(
                recording.occurredAt(),
                recording.actor(),
                event.type(),
                text,
                event instanceof ResolutionProposed proposed ? proposed.resolution() : null,
                event instanceof Refused refused ? refused.reason() : null);
    }
}
