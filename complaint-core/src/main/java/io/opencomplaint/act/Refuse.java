package io.opencomplaint.act;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The complaint is not taken up 不予受理, and the complainant is told so 不予受理告知; nothing is decided on its merits.
 *
 * @param complaint of which
 * @param reason the typed reason
 * @param text as told to the complainant, at most 100,000 characters
 * @param elsewhere which kind of body has the matter: one outside that decides, with the reason HANDLED_ELSEWHERE and no other
 * @param channel the way the complainant is told; {@code null} for the one the complaint came in by
 */
public record Refuse(
        @NotNull ComplaintId complaint,
        @NotNull InadmissibilityReason reason,
        @NotNull @ValidText(max = 100_000) Text text,
        @Nullable ProceedingKind elsewhere,
        @Nullable Channel channel)
        implements CaseAct {

    /**
     * With plain words, for any reason but that another body has it.
     *
     * @param complaint of which
     * @param reason the typed reason
     * @param text as told to the complainant, at most 100,000 characters
     */
    public Refuse(ComplaintId complaint, InadmissibilityReason reason, String text) {
        this(complaint, reason, Text.of(text), null, null);
    }

    /**
     * Since another body has the matter 其他机构已受理.
     *
     * @param complaint of which
     * @param body which kind of body
     * @param text as told to the complainant, at most 100,000 characters
     * @return the act
     */
    public static Refuse handledBy(ComplaintId complaint, ProceedingKind body, String text) {
        return new Refuse(complaint, InadmissibilityReason.HANDLED_ELSEWHERE, Text.of(text), body, null);
    }

    /**
     * By another channel than the one the complaint came in by.
     *
     * @param other the way the complainant is told
     * @return a copy
     */
    public Refuse via(Channel other) {
        return new Refuse(complaint, reason, text, elsewhere, other);
    }

    @Override
    public ActType type() {
        return ActType.REFUSE;
    }
}
