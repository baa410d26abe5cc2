package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The complainant agrees to the resolution or turns it down 客户答复.
 *
 * @param complaint of which
 * @param accepted agreed or not
 * @param reason in their words, at most 4,000 characters
 */
public record AnswerResolution(
        @NotNull ComplaintId complaint, boolean accepted, @Nullable @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * The complainant agrees.
     *
     * @param complaint of which
     * @return the act
     */
    public static AnswerResolution accepted(ComplaintId complaint) {
        return new AnswerResolution(complaint, true, null);
    }

    /**
     * The complainant turns it down.
     *
     * @param complaint of which
     * @param reason in their words
     * @return the act
     */
    public static AnswerResolution rejected(ComplaintId complaint, String reason) {
        return new AnswerResolution(complaint, false, Text.of(reason));
    }

    @Override
    public ActType type() {
        return accepted ? ActType.ACCEPT_RESOLUTION : ActType.REJECT_RESOLUTION;
    }
}
