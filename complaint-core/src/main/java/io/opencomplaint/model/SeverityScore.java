package io.opencomplaint.model;

import java.util.List;

/**
 * A quantitative judgement of how bad the matter is 严重程度评分 (S10), explained factor by factor. It holds all that the severity
 * hung on, so that a later scale never rewrites it. Immutable.
 *
 * @param scale id of the scale by which it was judged
 * @param version of the scale
 * @param factors value and weight of every factor, in the order of the scale
 * @param severity that the scale has for so many points
 */
public record SeverityScore(String scale, int version, List<FactorScore> factors, Severity severity) {

    /**
     * Copies the factors.
     *
     * @param scale id of the scale by which it was judged
     * @param version of the scale
     * @param factors value and weight of every factor
     * @param severity that the scale has for so many points
     */
    public SeverityScore {
        Require.present("severity score", "its scale", scale);
        Require.present("severity score", "its severity", severity);
        factors = List.copyOf(factors);
    }

    /**
     * The score itself.
     *
     * @return the sum of what the factors contribute
     */
    public int points() {
        return factors.stream().mapToInt(FactorScore::contribution).sum();
    }

    /**
     * How much of a factor there was.
     *
     * @param factor its code
     * @return 0 when the scale did not have it
     */
    public int value(String factor) {
        return factors.stream()
                .filter(each -> each.factor().equals(factor))
                .mapToInt(FactorScore::value)
                .findFirst()
                .orElse(0);
    }
}
