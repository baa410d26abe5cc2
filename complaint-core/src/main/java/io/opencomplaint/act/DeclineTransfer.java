package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * A transfer that waits to be taken does not come about 退回转办 (S20): the complaint goes back into the hands it was in before. Said by
 * the receiving side, which does not take it; by the giving side, which takes back what nobody took 收回; or by a manager.
 *
 * <p>Nothing falls back by itself. A host that wants transfers to lapse gives its policy a target that starts with
 * {@code TRANSFERRED} and stops with {@code ASSIGNMENT_ACCEPTED} and {@code TRANSFER_DECLINED}, and has somebody act on its breach;
 * meanwhile the former owner answers for the case.
 *
 * @param complaint of which
 * @param reason why, at most 4,000 characters
 */
public record DeclineTransfer(@NotNull ComplaintId complaint, @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param reason why
     */
    public DeclineTransfer(ComplaintId complaint, String reason) {
        this(complaint, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.DECLINE_TRANSFER;
    }
}
