package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The complainant agrees to a compensation or declines it 赔付答复. Who wants another amount declines; another one is another offer.
 *
 * @param complaint of which
 * @param key of the entry, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param agreed true when they agree
 * @param text in their words, at most 100,000 characters
 */
public record AnswerCompensation(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        boolean agreed,
        @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * They agree; the amount is owed.
     *
     * @param complaint of which
     * @param key of the entry
     * @return the act
     */
    public static AnswerCompensation agreed(ComplaintId complaint, String key) {
        return new AnswerCompensation(complaint, key, true, null);
    }

    /**
     * They decline.
     *
     * @param complaint of which
     * @param key of the entry
     * @param reason in their words
     * @return the act
     */
    public static AnswerCompensation declined(ComplaintId complaint, String key, String reason) {
        return new AnswerCompensation(complaint, key, false, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.ANSWER_COMPENSATION;
    }
}
