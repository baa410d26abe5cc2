package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * The kind of customer turns out to be another 客户等级; running clocks are computed anew from their start.
 *
 * @param complaint of which
 * @param tier the new value
 * @param reason why, at most 4,000 characters
 */
public record SetTier(@NotNull ComplaintId complaint, @NotNull Tier tier, @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param tier the new value
     * @param reason why, at most 4,000 characters
     */
    public SetTier(ComplaintId complaint, Tier tier, String reason) {
        this(complaint, tier, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.SET_TIER;
    }
}
