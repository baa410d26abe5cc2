package io.opencomplaint.event;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Objects;

/**
 * A task was reported as done 任务汇报.
 *
 * @param key of the task
 * @param text what was done
 * @param attachments files that belong to it
 */
public record TaskReported(String key, Text text, List<Attachment> attachments) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the task
     * @param text what was done
     * @param attachments files that belong to it
     */
    public TaskReported {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        attachments = List.copyOf(attachments);
    }
}
