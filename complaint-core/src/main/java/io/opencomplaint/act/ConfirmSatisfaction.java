package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The complainant says whether the result satisfies 满意度确认.
 *
 * @param complaint of which
 * @param satisfaction their word
 * @param comment in their words, at most 100,000 characters
 */
public record ConfirmSatisfaction(
        @NotNull ComplaintId complaint,
        @NotNull Satisfaction satisfaction,
        @Nullable @ValidText(max = 100_000) Text comment)
        implements CaseAct {

    /**
     * They are satisfied.
     *
     * @param complaint of which
     * @param score 1 to 5
     * @return the act
     * @throws io.opencomplaint.InvalidValueException when the score is out of bounds
     */
    public static ConfirmSatisfaction satisfied(ComplaintId complaint, int score) {
        return new ConfirmSatisfaction(complaint, new Satisfaction(true, score), null);
    }

    /**
     * They are not satisfied.
     *
     * @param complaint of which
     * @param score 1 to 5
     * @param comment in their words
     * @return the act
     * @throws io.opencomplaint.InvalidValueException when the score is out of bounds
     */
    public static ConfirmSatisfaction dissatisfied(ComplaintId complaint, int score, String comment) {
        return new ConfirmSatisfaction(complaint, new Satisfaction(false, score), Text.of(comment));
    }

    /**
     * With a comment.
     *
     * @param words in the complainant's words
     * @return a copy
     */
    public ConfirmSatisfaction comment(String words) {
        return new ConfirmSatisfaction(complaint, satisfaction, Text.of(words));
    }

    @Override
    public ActType type() {
        return ActType.CONFIRM_SATISFACTION;
    }
}
