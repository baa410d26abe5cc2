package io.opencomplaint.event;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * A transfer that waited did not come about 退回转办.
 *
 * @param from who was to take it
 * @param to in whose hands it is again
 * @param accepted whether they had taken it before
 * @param reason why
 */
public record TransferDeclined(Assignee from, Assignee to, boolean accepted, Text reason) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param from who was to take it
     * @param to in whose hands it is again
     * @param accepted whether they had taken it before
     * @param reason why
     */
    public TransferDeclined {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }
}
