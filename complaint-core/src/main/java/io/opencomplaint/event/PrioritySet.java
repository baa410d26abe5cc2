package io.opencomplaint.event;

import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * How soon the matter is to be taken up was decided 优先级.
 *
 * @param priority the new value
 * @param reason why
 */
public record PrioritySet(Priority priority, Text reason) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param priority the new value
     * @param reason why
     */
    public PrioritySet {
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(reason, "reason");
    }
}
