package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import io.opencomplaint.model.WarningLevel;
import jakarta.validation.constraints.NotNull;

/**
 * Whoever has the case reports up how hard it is 预警上报 (S20): each level tells one role more of the policy's chain.
 *
 * @param complaint of which
 * @param level how hard
 * @param reason why, at most 4,000 characters
 */
public record RaiseWarning(
        @NotNull ComplaintId complaint, @NotNull WarningLevel level, @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param level how hard
     * @param reason why, at most 4,000 characters
     */
    public RaiseWarning(ComplaintId complaint, WarningLevel level, String reason) {
        this(complaint, level, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.RAISE_WARNING;
    }
}
