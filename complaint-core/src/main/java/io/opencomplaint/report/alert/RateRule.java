package io.opencomplaint.report.alert;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Commonality;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * More complaints than a share of what the host counts 投诉率预警 (S23): with targets that fall year after year. Looked at are the
 * running month and the one before it, by day of receipt; every complaint that was received counts, as in the complaint rate of a
 * report. Exactly the target is not over it.
 *
 * @param id which rule this is, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param denominator what the host counts, such as {@code orders}: 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param by what the complaints have in common, not {@link Commonality#CAUSE}
 * @param targets the rate to stay at or below, from each year on: 0.018 for 1.8 %, more than 0 and up to 1,000,000 with 9 decimals;
 *     the latest holds on; immutable
 * @param prevention what is asked for when it is over; {@code null} for nothing
 */
public record RateRule(
        String id,
        String denominator,
        Commonality by,
        SortedMap<Integer, BigDecimal> targets,
        @Nullable Prevention prevention)
        implements AlertRule {

    /**
     * Copies the targets.
     *
     * @param id which rule this is
     * @param denominator what the host counts
     * @param by what the complaints have in common
     * @param targets the rate to stay at or below, from each year on
     * @param prevention what is asked for when it is over
     */
    public RateRule {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }

    /**
     * A rule without targets yet, which is not complete.
     *
     * @param id which rule this is
     * @param denominator what the host counts
     * @param by what the complaints have in common, not {@link Commonality#CAUSE}
     * @return the rule
     */
    public static RateRule of(String id, String denominator, Commonality by) {
        return new RateRule(id, denominator, by, new TreeMap<>(), null);
    }

    /**
     * With a target.
     *
     * @param year from which on it holds, 1 to 9999
     * @param target such as 0.018 for 1.8 %
     * @return a copy
     */
    public RateRule target(int year, BigDecimal target) {
        SortedMap<Integer, BigDecimal> more = new TreeMap<>(targets);
        more.put(year, target);
        return new RateRule(id, denominator, by, more, prevention);
    }

    /**
     * With a preventive task.
     *
     * @param assignee who is to do it
     * @param due calendar days until it is due, 1 to 366
     * @return a copy
     */
    public RateRule prevents(Assignee assignee, int due) {
        return new RateRule(id, denominator, by, targets, new Prevention(assignee, due));
    }

    /**
     * The target of a year: its own, or else the latest one before it.
     *
     * @param year which
     * @return empty before the first year that has one
     */
    public Optional<BigDecimal> target(int year) {
        return Optional.ofNullable(new TreeMap<>(targets).floorEntry(year)).map(Map.Entry::getValue);
    }
}
