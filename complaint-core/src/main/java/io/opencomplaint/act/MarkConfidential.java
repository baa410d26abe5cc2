package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * Who complains is kept from whom the complaint concerns 保密投诉 (S10), or no longer is. A receipt says so by
 * {@link ReceiveComplaint#confidentially()}.
 *
 * @param complaint of which
 * @param confidential whether it is
 * @param reason why, at most 4,000 characters
 */
public record MarkConfidential(
        @NotNull ComplaintId complaint, boolean confidential, @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * It is kept confidential who complains.
     *
     * @param complaint of which
     * @param reason why, at most 4,000 characters
     * @return the act
     */
    public static MarkConfidential kept(ComplaintId complaint, String reason) {
        return new MarkConfidential(complaint, true, Text.of(reason));
    }

    /**
     * It is no longer, as when the complainant agrees.
     *
     * @param complaint of which
     * @param reason why, at most 4,000 characters
     * @return the act
     */
    public static MarkConfidential lifted(ComplaintId complaint, String reason) {
        return new MarkConfidential(complaint, false, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.MARK_CONFIDENTIAL;
    }
}
