package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A task is no longer wanted 取消任务.
 *
 * @param complaint of which
 * @param key of the task, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param reason why, at most 4,000 characters
 */
public record CancelTask(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param key of the task
     * @param reason why
     */
    public CancelTask(ComplaintId complaint, String key, String reason) {
        this(complaint, key, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.CANCEL_TASK;
    }
}
