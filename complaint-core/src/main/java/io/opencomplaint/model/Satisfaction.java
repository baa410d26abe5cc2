package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What the complainant says of the result 满意度.
 *
 * @param satisfied yes or no
 * @param score 1 (very bad) to 5 (very good), where one was asked for
 */
public record Satisfaction(boolean satisfied, @Nullable Integer score) {

    private static final int BEST = 5;

    /**
     * Checks the score.
     *
     * @param satisfied yes or no
     * @param score 1 (very bad) to 5 (very good)
     * @throws InvalidValueException when it is not from 1 to 5
     */
    public Satisfaction {
        if (score != null && (score < 1 || score > BEST)) {
            throw new InvalidValueException("satisfaction", "give a score from 1 to 5 or none");
        }
    }
}
