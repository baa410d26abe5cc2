package io.opencomplaint.event;

import io.opencomplaint.model.Assignee;
import java.util.Objects;

/**
 * The complaint was put into hands 分派.
 *
 * @param assignee who answers for it from now on
 */
public record Assigned(Assignee assignee) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param assignee who answers for it from now on
     */
    public Assigned {
        Objects.requireNonNull(assignee, "assignee");
    }
}
