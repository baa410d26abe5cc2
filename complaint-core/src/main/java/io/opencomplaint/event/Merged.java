package io.opencomplaint.event;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complaint ended and goes on as another one 并案.
 *
 * @param survivor the one that goes on
 * @param text why
 */
public record Merged(ComplaintId survivor, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param survivor the one that goes on
     * @param text why
     */
    public Merged {
        Objects.requireNonNull(survivor, "survivor");
    }
}
