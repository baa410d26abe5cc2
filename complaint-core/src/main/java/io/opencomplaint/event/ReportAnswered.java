package io.opencomplaint.event;

import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The report of a task was accepted 任务验收 or returned 退回.
 *
 * @param key of the task
 * @param accepted whether it was accepted
 * @param answeredBy who said so on the side of the complainant 客户确认与否; {@code null} where they were not asked
 * @param text what was said of it
 */
public record ReportAnswered(String key, boolean accepted, @Nullable AnsweredBy answeredBy, @Nullable Text text)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the task
     * @param accepted whether it was accepted
     * @param answeredBy who said so on the side of the complainant
     * @param text what was said of it
     */
    public ReportAnswered {
        Objects.requireNonNull(key, "key");
    }
}
