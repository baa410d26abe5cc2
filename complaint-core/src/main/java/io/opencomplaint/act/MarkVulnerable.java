package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * The complainant needs special care 特殊关怀, or no longer does. What is known of somebody's health or life goes into the
 * reason, which can be erased, and nowhere else.
 *
 * @param complaint of which
 * @param vulnerable whether they do
 * @param reason why, at most 4,000 characters
 */
public record MarkVulnerable(
        @NotNull ComplaintId complaint, boolean vulnerable, @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * They need it.
     *
     * @param complaint of which
     * @param reason why, at most 4,000 characters
     * @return the act
     */
    public static MarkVulnerable needed(ComplaintId complaint, String reason) {
        return new MarkVulnerable(complaint, true, Text.of(reason));
    }

    /**
     * They no longer need it, or never did.
     *
     * @param complaint of which
     * @param reason why, at most 4,000 characters
     * @return the act
     */
    public static MarkVulnerable notNeeded(ComplaintId complaint, String reason) {
        return new MarkVulnerable(complaint, false, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.MARK_VULNERABLE;
    }
}
