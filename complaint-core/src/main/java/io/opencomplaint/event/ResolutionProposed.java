package io.opencomplaint.event;

import io.opencomplaint.model.Resolution;
import java.util.Objects;

/**
 * A resolution was worked out 方案制定.
 *
 * @param resolution what is to be done
 */
public record ResolutionProposed(Resolution resolution) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param resolution what is to be done
     */
    public ResolutionProposed {
        Objects.requireNonNull(resolution, "resolution");
    }
}
