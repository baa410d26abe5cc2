package io.opencomplaint.event;

import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * The complaint was not taken up 不予受理; nothing was decided on its merits.
 *
 * @param reason the typed reason
 * @param text as told to the complainant
 */
public record Refused(InadmissibilityReason reason, Text text) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param reason the typed reason
     * @param text as told to the complainant
     */
    public Refused {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
    }
}
