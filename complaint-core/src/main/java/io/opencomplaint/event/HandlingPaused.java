package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complaint was put on hold 暂停办理; clocks that may be paused stand still.
 *
 * @param reason code of the reason
 * @param note more words on it
 */
public record HandlingPaused(String reason, @Nullable Text note) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param reason code of the reason
     * @param note more words on it
     */
    public HandlingPaused {
        Objects.requireNonNull(reason, "reason");
    }
}
