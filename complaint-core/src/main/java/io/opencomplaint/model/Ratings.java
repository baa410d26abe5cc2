package io.opencomplaint.model;

import java.util.List;

/**
 * What the survey of the current cycle was answered in scores 满意度评分 (S10: satisfaction with the result, fairness); words stand in the
 * history alone. A new survey and a new cycle begin without. Immutable.
 *
 * @param scores one for each scored question that was answered, at most {@value #MAX_SCORES}, as many as a questionnaire asks
 */
public record Ratings(List<Rating> scores) implements DossierPart {

    /** A questionnaire asks no more questions, each once, so nothing else keeps this bound. */
    public static final int MAX_SCORES = 100;

    /** Nothing answered. */
    public static final Ratings EMPTY = new Ratings(List.of());

    /**
     * Copies the scores.
     *
     * @param scores one for each scored question that was answered
     */
    public Ratings {
        scores = List.copyOf(scores);
    }
}
