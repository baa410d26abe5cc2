package io.opencomplaint.event;

import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How bad the matter is was judged by somebody 严重程度, in place of what a score said (S10).
 *
 * @param severity the new value
 * @param reason why
 * @param tier the kind of customer on which the priority hung; {@code null} when it was unknown
 * @param priority that the policy's matrix has for them; {@code null} when it has none, so that the priority stays
 */
public record SeveritySet(Severity severity, Text reason, @Nullable Tier tier, @Nullable Priority priority)
        implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param severity the new value
     * @param reason why
     * @param tier the kind of customer on which the priority hung
     * @param priority that the policy's matrix has for them
     */
    public SeveritySet {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Under a policy without a matrix.
     *
     * @param severity the new value
     * @param reason why
     */
    public SeveritySet(Severity severity, Text reason) {
        this(severity, reason, null, null);
    }
}
