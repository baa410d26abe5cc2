package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The report of a task was accepted 任务验收 or returned 退回.
 *
 * @param key of the task
 * @param accepted whether it was accepted
 * @param text what was said of it
 */
public record ReportAnswered(String key, boolean accepted, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the task
     * @param accepted whether it was accepted
     * @param text what was said of it
     */
    public ReportAnswered {
        Objects.requireNonNull(key, "key");
    }
}
