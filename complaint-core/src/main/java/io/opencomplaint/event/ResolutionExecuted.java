package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * The resolution was carried out 方案执行.
 *
 * @param text what was done, with what effect
 */
public record ResolutionExecuted(Text text) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param text what was done
     */
    public ResolutionExecuted {
        Objects.requireNonNull(text, "text");
    }
}
