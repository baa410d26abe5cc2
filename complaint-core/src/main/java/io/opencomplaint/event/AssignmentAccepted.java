package io.opencomplaint.event;

import io.opencomplaint.model.Assignee;
import java.util.Objects;

/**
 * Those to whom the complaint was assigned took it 接收.
 *
 * @param assignee who answers for it: as assigned, and where only a unit was, with the person who took it
 */
public record AssignmentAccepted(Assignee assignee) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param assignee who answers for it: as assigned
     */
    public AssignmentAccepted {
        Objects.requireNonNull(assignee, "assignee");
    }
}
