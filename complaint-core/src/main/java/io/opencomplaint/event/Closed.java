package io.opencomplaint.event;

import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Text;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The case ended 结案.
 *
 * @param outcome on the merits
 * @param text closing note
 * @param worked working time from receipt to this end 处理用时, on the calendar of the policy's service levels; {@code null} where none says
 */
public record Closed(Outcome outcome, @Nullable Text text, @Nullable Duration worked) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param outcome on the merits
     * @param text closing note
     * @param worked working time from receipt to this end
     */
    public Closed {
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * An end of which no calendar says how long it took.
     *
     * @param outcome on the merits
     * @param text closing note
     */
    public Closed(Outcome outcome, @Nullable Text text) {
        this(outcome, text, null);
    }
}
