package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted is approved 审批, or returned to be worked on again 退回 (S7). By whom, the roles of the workflow's rows say; never
 * by whoever submitted it, under any policy (four eyes 双人复核).
 *
 * @param complaint of which
 * @param stage which step of approval, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param approved false to return it
 * @param text what is to be said of it, at most 100,000 characters
 */
public record AnswerApproval(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String stage,
        boolean approved,
        @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * It is approved.
     *
     * @param complaint of which
     * @param stage which step of approval
     * @return the act
     */
    public static AnswerApproval approve(ComplaintId complaint, String stage) {
        return new AnswerApproval(complaint, stage, true, null);
    }

    /**
     * It is returned.
     *
     * @param complaint of which
     * @param stage which step of approval
     * @param reason what is to be worked on
     * @return the act
     */
    public static AnswerApproval giveBack(ComplaintId complaint, String stage, String reason) {
        return new AnswerApproval(complaint, stage, false, Text.of(reason));
    }

    @Override
    public ActType type() {
        return approved ? ActType.APPROVE : ActType.RETURN_FOR_REWORK;
    }
}
