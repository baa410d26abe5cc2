package io.opencomplaint.event;

import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The case ended 结案.
 *
 * @param outcome on the merits
 * @param text closing note
 */
public record Closed(Outcome outcome, @Nullable Text text) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param outcome on the merits
     * @param text closing note
     */
    public Closed {
        Objects.requireNonNull(outcome, "outcome");
    }
}
