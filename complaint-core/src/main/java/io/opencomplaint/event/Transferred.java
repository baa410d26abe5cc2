package io.opencomplaint.event;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * The complaint went on to other hands 转办.
 *
 * @param from who answered for it until now
 * @param to who answers for it from now on
 * @param reason why
 */
public record Transferred(Assignee from, Assignee to, Text reason) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param from who answered for it until now
     * @param to who answers for it from now on
     * @param reason why
     */
    public Transferred {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }
}
