package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks about one aspect 调查题目 (S2: product quality, service quality, on-time delivery …): a score on a scale,
 * or words. The words of the question are the host's; it finds them by the aspect. Immutable.
 *
 * @param aspect what it is about: 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param low the worst score; {@code null} where words are asked for
 * @param high the best score; {@code null} where words are asked for
 * @param required whether it must be answered
 */
public record Question(String aspect, @Nullable Integer low, @Nullable Integer high, boolean required) {

    private static final int MOST = 100;

    /**
     * Checks aspect and scale.
     *
     * @param aspect what it is about
     * @param low the worst score
     * @param high the best score
     * @param required whether it must be answered
     * @throws InvalidValueException when the aspect is not of the form above, or the scale does not rise from 0 or more to
     *     100 or less
     */
    public Question {
        Require.code("aspect", aspect);
        if ((low == null) != (high == null)) {
            throw new InvalidValueException("scale", "give both its ends, or none where words are asked for");
        }
        if (low != null && high != null && (low < 0 || high > MOST || low >= high)) {
            throw new InvalidValueException("scale", "let it rise from 0 or more to 100 or less");
        }
    }

    /**
     * A question that must be answered by a score.
     *
     * @param aspect what it is about
     * @param low the worst score, 0 or more
     * @param high the best score, more than the worst and 100 or less
     * @return the question
     * @throws InvalidValueException when aspect or scale is not of the form above
     */
    public static Question scale(String aspect, int low, int high) {
        return new Question(aspect, low, high, true);
    }

    /**
     * A question that must be answered in words.
     *
     * @param aspect what it is about
     * @return the question
     * @throws InvalidValueException when the aspect is not of the form above
     */
    public static Question words(String aspect) {
        return new Question(aspect, null, null, true);
    }

    /**
     * The same question, which may be left out.
     *
     * @return a copy
     */
    public Question optional() {
        return new Question(aspect, low, high, false);
    }

    /**
     * Whether a score is asked for.
     *
     * @return false where words are
     */
    public boolean isScaled() {
        return low != null;
    }

    /**
     * Whether a score lies on the scale.
     *
     * @param score to look at
     * @return true from the low end to the high one, both included; false where words are asked for
     */
    public boolean has(int score) {
        return low != null && high != null && score >= low && score <= high;
    }
}
