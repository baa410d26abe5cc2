package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question of a survey 答案: a score, or words. The score is a fact, the words can be erased.
 *
 * @param aspect of the question: 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param score the score, 0 to 100; {@code null} where words were given
 * @param text the words, at most 4,000 characters; {@code null} where a score was given
 */
public record SurveyAnswer(
        String aspect, @Nullable @Min(0) @Max(100) Integer score, @Nullable @ValidText(max = 4_000) Text text) {

    /**
     * Refuses what answers nothing, or twice.
     *
     * @param aspect of the question
     * @param score the score
     * @param text the words
     * @throws InvalidValueException when the aspect is not of the form above, or not exactly one of score and words is given
     */
    public SurveyAnswer {
        Require.code("aspect", aspect);
        if ((score == null) == (text == null)) {
            throw new InvalidValueException("survey answer", "give a score or words, not both and not neither");
        }
    }

    /**
     * A score.
     *
     * @param aspect of the question
     * @param score on the scale of the question
     * @return the answer
     * @throws InvalidValueException when the aspect is not of the form above
     */
    public static SurveyAnswer score(String aspect, int score) {
        return new SurveyAnswer(aspect, score, null);
    }

    /**
     * Words.
     *
     * @param aspect of the question
     * @param words at most 4,000 characters
     * @return the answer
     * @throws InvalidValueException when the aspect is not of the form above
     */
    public static SurveyAnswer words(String aspect, String words) {
        return new SurveyAnswer(aspect, null, Text.of(words));
    }
}
