package io.opencomplaint.model;

/**
 * What one factor adds to a score of severity 因素得分 (S10).
 *
 * @param factor code of the factor
 * @param value how much of it there is
 * @param weight what each unit of the value counts
 */
public record FactorScore(String factor, int value, int weight) {

    /**
     * What it adds to the score.
     *
     * @return value times weight
     */
    public int contribution() {
        return value * weight;
    }
}
