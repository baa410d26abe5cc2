package io.opencomplaint.event;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complaint ended and goes on as another one 并案.
 *
 * @param survivor the one that goes on
 * @param text why
 * @param worked working time from receipt to this end 处理用时, on the calendar of the policy's service levels; {@code null} where none says
 */
public record Merged(ComplaintId survivor, @Nullable Text text, @Nullable Duration worked) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param survivor the one that goes on
     * @param text why
     * @param worked working time from receipt to this end
     */
    public Merged {
        Objects.requireNonNull(survivor, "survivor");
    }

    /**
     * An end of which no calendar says how long it took.
     *
     * @param survivor the one that goes on
     * @param text why
     */
    public Merged(ComplaintId survivor, @Nullable Text text) {
        this(survivor, text, null);
    }
}
