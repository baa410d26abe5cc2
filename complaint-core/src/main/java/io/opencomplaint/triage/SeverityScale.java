package io.opencomplaint.triage;

import io.opencomplaint.model.FactorScore;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a score of severity is made 严重程度评分标准 (S10): the values of some factors, each times its weight, added up; from so many
 * points on, the matter is so severe. Whole numbers only, so that the same values always give the same score. Immutable. Begin
 * with {@link #named(String)}.
 *
 * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param version 1 or more; raise it when a weight or threshold changes
 * @param factors 1 to 32, in the order in which they are explained
 * @param thresholds from how many points on a matter is so severe, rising with the severity; below all of them it is
 *     {@link Severity#MINOR}
 */
public record SeverityScale(String id, int version, List<SeverityFactor> factors, Map<Severity, Integer> thresholds) {

    private static final int MAX_FACTORS = 32;

    /**
     * Copies factors and thresholds.
     *
     * @param id a code
     * @param version 1 or more
     * @param factors in the order in which they are explained
     * @param thresholds from how many points on a matter is so severe
     */
    public SeverityScale {
        factors = List.copyOf(factors);
        thresholds = Map.copyOf(thresholds);
    }

    /**
     * A scale without factors yet, in its first version.
     *
     * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the scale, to which factors and thresholds must be added
     */
    public static SeverityScale named(String id) {
        return new SeverityScale(id, 1, List.of(), Map.of());
    }

    /**
     * The same in another version.
     *
     * @param number 1 or more
     * @return a copy
     */
    public SeverityScale version(int number) {
        return new SeverityScale(id, number, factors, thresholds);
    }

    /**
     * With one factor more.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param weight what each unit of its value counts, 1 to 1,000
     * @param max its highest value, 1 to 100
     * @return a copy
     */
    public SeverityScale factor(String code, int weight, int max) {
        Stream<SeverityFactor> more = Stream.of(new SeverityFactor(code, weight, max));
        return new SeverityScale(
                id, version, Stream.concat(factors.stream(), more).toList(), thresholds);
    }

    /**
     * So severe from so many points on.
     *
     * @param severity above {@link Severity#MINOR}
     * @param points from which on, this number included
     * @return a copy
     */
    public SeverityScale from(Severity severity, int points) {
        Map<Severity, Integer> more = new EnumMap<>(Severity.class);
        more.putAll(thresholds);
        more.put(severity, points);
        return new SeverityScale(id, version, factors, more);
    }

    /**
     * A factor by its code.
     *
     * @param code its code
     * @return empty when the scale does not have it
     */
    public Optional<SeverityFactor> factor(String code) {
        return factors.stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    /**
     * The score that some values give.
     *
     * @param values by the codes of the factors; a factor without one counts nothing
     * @return with every factor of the scale
     */
    public SeverityScore score(Map<String, Integer> values) {
        List<FactorScore> scores = factors.stream()
                .map(factor -> new FactorScore(factor.code(), values.getOrDefault(factor.code(), 0), factor.weight()))
                .toList();
        int points = scores.stream().mapToInt(FactorScore::contribution).sum();
        return new SeverityScore(id, version, scores, severity(points));
    }

    /**
     * How severe so many points are.
     *
     * @param points of a score
     * @return the highest severity whose threshold is reached
     */
    public Severity severity(int points) {
        Severity reached = Severity.MINOR;
        for (Severity severity : Severity.values()) {
            Integer from = thresholds.get(severity);
            if (from != null && points >= from) {
                reached = severity;
            }
        }
        return reached;
    }

    void check(Faults faults) {
        faults.code("scale of severity", id);
        faults.unless(version >= 1, "The scale of severity " + id + " must have a version of 1 or more");
        faults.unless(
                !factors.isEmpty() && factors.size() <= MAX_FACTORS,
                "The scale of severity " + id + " must have 1 to 32 factors");
        factors.forEach(factor -> factor.check(faults));
        faults.once("factor", factors.stream().map(SeverityFactor::code));
        checkThresholds(faults);
    }

    private void checkThresholds(Faults faults) {
        faults.unless(
                !thresholds.containsKey(Severity.MINOR),
                "The scale of severity " + id + " has a threshold for MINOR, which begins at 0; take it out");
        faults.unless(!thresholds.isEmpty(), "The scale of severity " + id + " has no threshold; add one with from(…)");
        long highest = factors.stream()
                .mapToLong(factor -> (long) factor.weight() * factor.max())
                .sum();
        int last = 0;
        for (Severity severity : Severity.values()) {
            Integer from = severity == Severity.MINOR ? null : thresholds.get(severity);
            if (from != null) {
                faults.unless(
                        from > last,
                        "The threshold of " + severity + " must be above " + last + ", so that more points are worse");
                faults.unless(
                        from <= highest,
                        "The threshold of " + severity + " can never be reached: all factors together give " + highest);
                last = from;
            }
        }
    }
}
