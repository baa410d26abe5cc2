package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;

/**
 * The score that a survey got for one aspect, on the scale of its question 评分 (S2, S10). Immutable.
 *
 * @param aspect what the question was about: 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param score the answer
 * @param low the worst score that could be given
 * @param high the best score that could be given
 */
public record Rating(String aspect, int score, int low, int high) {

    /**
     * Checks aspect and scale.
     *
     * @param aspect what the question was about
     * @param score the answer
     * @param low the worst score that could be given
     * @param high the best score that could be given
     * @throws InvalidValueException when the aspect is not of the form above, or the score does not lie on a scale that rises
     */
    public Rating {
        Require.code("aspect", aspect);
        if (low >= high || score < low || score > high) {
            throw new InvalidValueException("rating", "give a score on a scale that rises");
        }
    }
}
