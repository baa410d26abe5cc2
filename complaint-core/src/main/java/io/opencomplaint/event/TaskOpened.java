package io.opencomplaint.event;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to do something beside the case 任务下达.
 *
 * @param kind what for
 * @param key of the task
 * @param assignee who is to do it
 * @param text what is to be done
 * @param dueAt until when; {@code null} for no date
 */
public record TaskOpened(TaskKind kind, String key, Assignee assignee, Text text, @Nullable Instant dueAt)
        implements CaseEvent {

    /**
     * Refuses missing facts and cuts the date to the microsecond, which every store keeps.
     *
     * @param kind what for
     * @param key of the task
     * @param assignee who is to do it
     * @param text what is to be done
     * @param dueAt until when; {@code null} for no date
     */
    public TaskOpened {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(text, "text");
        dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MICROS);
    }
}
