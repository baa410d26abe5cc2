package io.opencomplaint.act;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Notice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A deadline is put off 延期, which counts only when the complainant was told beforehand (S21; UK DISP 1.6, CN-12345). Allowed
 * before the deadline has passed, as often and as long as the target allows, and never to an earlier one.
 *
 * @param complaint of which
 * @param target id of the target
 * @param reason code of the reason, one that the target allows
 * @param by how much more time, in the unit of the limit
 * @param approver who approved it, not the one who asks, where the target asks for approval
 * @param notice what proves that the complainant was told, with the new date
 */
public record ExtendDeadline(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String target,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String reason,
        @NotNull TimeLimit by,
        @Nullable Actor approver,
        @NotNull Notice notice)
        implements CaseAct {

    /**
     * With an approval.
     *
     * @param newApprover who approved it
     * @return a copy
     */
    public ExtendDeadline approvedBy(Actor newApprover) {
        return new ExtendDeadline(complaint, target, reason, by, newApprover, notice);
    }

    /**
     * Without an approval.
     *
     * @param complaint of which
     * @param target id of the target
     * @param reason code of the reason
     * @param by how much more time
     * @param notice what proves that the complainant was told
     */
    public ExtendDeadline(ComplaintId complaint, String target, String reason, TimeLimit by, Notice notice) {
        this(complaint, target, reason, by, null, notice);
    }

    @Override
    public ActType type() {
        return ActType.EXTEND_DEADLINE;
    }
}
