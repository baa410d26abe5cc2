package io.opencomplaint.act;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to do something beside the case: contribute 协办, rectify 整改, prevent 预防, or check the effect 效果验证. The case
 * stays in the hands it is in.
 *
 * @param complaint of which
 * @param kind what for
 * @param key by which the task is called from now on, once within the complaint; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param assignee who is to do it
 * @param text what is to be done, at most 100,000 characters
 * @param dueAt until when, to the microsecond, in the years 1 to 9999; {@code null} for no date, or that of the policy for a check of
 *     the effect
 */
public record OpenTask(
        @NotNull ComplaintId complaint,
        @NotNull TaskKind kind,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull Assignee assignee,
        @NotNull @ValidText(max = 100_000) Text text,
        @Nullable Instant dueAt)
        implements CaseAct {

    /**
     * Cuts the date to the microsecond, which every store keeps.
     *
     * @param complaint of which
     * @param kind what for
     * @param key by which the task is called
     * @param assignee who is to do it
     * @param text what is to be done
     * @param dueAt until when
     * @throws io.opencomplaint.InvalidValueException when the date is out of bounds
     */
    public OpenTask {
        dueAt = dueAt == null ? null : ActTime.kept("date of a task", dueAt);
    }

    /**
     * Without a date.
     *
     * @param complaint of which
     * @param kind what for
     * @param key by which the task is called
     * @param assignee who is to do it
     * @param text what is to be done
     * @return the act
     */
    public static OpenTask of(ComplaintId complaint, TaskKind kind, String key, Assignee assignee, String text) {
        return new OpenTask(complaint, kind, key, assignee, Text.of(text), null);
    }

    /**
     * The same with a date.
     *
     * @param due until when
     * @return a copy
     */
    public OpenTask until(Instant due) {
        return new OpenTask(complaint, kind, key, assignee, text, due);
    }

    @Override
    public ActType type() {
        return switch (kind) {
            case CONTRIBUTION -> ActType.REQUEST_CONTRIBUTION;
            case RECTIFICATION -> ActType.PLAN_RECTIFICATION;
            case PREVENTION -> ActType.PLAN_PREVENTION;
            case EFFECTIVENESS_CHECK -> ActType.PLAN_EFFECTIVENESS_CHECK;
        };
    }
}
