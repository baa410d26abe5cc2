package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * A task is no longer wanted 任务取消.
 *
 * @param key of the task
 * @param reason why
 */
public record TaskCancelled(String key, Text reason) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the task
     * @param reason why
     */
    public TaskCancelled {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
    }
}
