package io.opencomplaint.event;

import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * How bad the matter is was judged 严重程度.
 *
 * @param severity the new value
 * @param reason why
 */
public record SeveritySet(Severity severity, Text reason) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param severity the new value
     * @param reason why
     */
    public SeveritySet {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(reason, "reason");
    }
}
