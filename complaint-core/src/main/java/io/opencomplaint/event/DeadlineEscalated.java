package io.opencomplaint.event;

import io.opencomplaint.model.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A level of warning or escalation was reached 到期预警. Raised once for each complaint, target, cycle, level and repetition.
 *
 * @param target whose deadline
 * @param cycle of its clock
 * @param level code of the level
 * @param repetition 0 when it was raised first, then 1, 2 …
 * @param reachedAt when the level was reached, which may be long before it was noticed
 * @param due the deadline
 * @param tellAt from when those concerned may be told: within the notification window of the policy
 * @param told the roles to tell, lowest first
 * @param passedOver codes of lower levels that were reached unnoticed and are not raised any more
 */
public record DeadlineEscalated(
        String target,
        int cycle,
        String level,
        int repetition,
        Instant reachedAt,
        Instant due,
        Instant tellAt,
        List<Role> told,
        List<String> passedOver)
        implements CaseEvent {
    /**
     * Copies the lists and refuses missing facts.
     *
     * @param target whose deadline
     * @param cycle of its clock
     * @param level code of the level
     * @param repetition 0 when it was raised first
     * @param reachedAt when the level was reached
     * @param due the deadline
     * @param tellAt from when those concerned may be told
     * @param told the roles to tell
     * @param passedOver codes of lower levels that were reached unnoticed
     */
    public DeadlineEscalated {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(reachedAt, "reachedAt");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(tellAt, "tellAt");
        told = List.copyOf(told);
        passedOver = List.copyOf(passedOver);
    }
}
