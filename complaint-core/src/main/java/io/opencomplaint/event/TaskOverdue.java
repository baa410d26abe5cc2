package io.opencomplaint.event;

import io.opencomplaint.model.TaskKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The date of a task had passed, and it was neither reported nor cancelled 任务逾期. Raised once for each task, by the sweep that
 * noticed it; the task says whom to tell.
 *
 * @param key of the task
 * @param kind what for
 * @param dueAt its date, which may lie long before
 * @param tellAt from when those concerned may be told: within the notification window of the policy
 */
public record TaskOverdue(String key, TaskKind kind, Instant dueAt, Instant tellAt) implements CaseEvent {

    /**
     * Refuses missing facts and cuts the times to the microsecond, which every store keeps.
     *
     * @param key of the task
     * @param kind what for
     * @param dueAt its date
     * @param tellAt from when those concerned may be told
     */
    public TaskOverdue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
        tellAt = tellAt.truncatedTo(ChronoUnit.MICROS);
    }
}
