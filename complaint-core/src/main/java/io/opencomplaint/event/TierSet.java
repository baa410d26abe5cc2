package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.util.Objects;

/**
 * The kind of customer was set anew 客户等级.
 *
 * @param tier the new value
 * @param reason why
 */
public record TierSet(Tier tier, Text reason) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param tier the new value
     * @param reason why
     */
    public TierSet {
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(reason, "reason");
    }
}
