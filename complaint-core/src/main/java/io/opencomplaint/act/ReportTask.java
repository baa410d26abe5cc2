package io.opencomplaint.act;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Those who have a task say that it is done 任务汇报, a rectification with its report 整改报告 (S5).
 *
 * @param complaint of which
 * @param key of the task, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param text what was done, at most 100,000 characters
 * @param attachments files that belong to it, at most 100
 */
public record ReportTask(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull @ValidText(max = 100_000) Text text,
        @Size(max = 100) List<@Valid Attachment> attachments)
        implements CaseAct {

    /**
     * Copies the attachments.
     *
     * @param complaint of which
     * @param key of the task
     * @param text what was done
     * @param attachments files that belong to it
     */
    public ReportTask {
        attachments = List.copyOf(attachments);
    }

    /**
     * In words alone.
     *
     * @param complaint of which
     * @param key of the task
     * @param text what was done
     */
    public ReportTask(ComplaintId complaint, String key, String text) {
        this(complaint, key, Text.of(text), List.of());
    }

    @Override
    public ActType type() {
        return ActType.REPORT_TASK;
    }
}
