package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * The complaint is not taken up 不予受理; nothing is decided on its merits.
 *
 * @param complaint of which
 * @param reason the typed reason
 * @param text as told to the complainant, at most 100,000 characters
 */
public record Refuse(
        @NotNull ComplaintId complaint,
        @NotNull InadmissibilityReason reason,
        @NotNull @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param reason the typed reason
     * @param text as told to the complainant, at most 100,000 characters
     */
    public Refuse(ComplaintId complaint, InadmissibilityReason reason, String text) {
        this(complaint, reason, Text.of(text));
    }

    @Override
    public ActType type() {
        return ActType.REFUSE;
    }
}
