package io.opencomplaint.triage;

import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.model.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A place of a matrix of priorities that differs from the rest of its row.
 *
 * @param severity its row
 * @param tier the kind of customer that it is for; {@code null} for any
 * @param factor the factor of the score that it looks at, for example {@code impact}; {@code null} for none
 * @param from the least value of the factor that it is for
 * @param priority that it holds
 */
public record PriorityCell(
        Severity severity, @Nullable Tier tier, @Nullable String factor, int from, Priority priority) {

    boolean isFor(Severity judged, @Nullable Tier customer, @Nullable SeverityScore score) {
        return severity == judged
                && (tier == null || tier.equals(customer))
                && (factor == null || (score != null && score.value(factor) >= from));
    }

    void check(@Nullable SeverityScale scale, Faults faults) {
        if (factor == null) {
            return;
        }
        int max = scale == null
                ? 0
                : scale.factor(factor).map(SeverityFactor::max).orElse(0);
        faults.unless(
                from >= 1 && from <= max,
                "The matrix of priorities looks at " + factor + " from " + from
                        + ", which no score can have; look at a factor of the scale, from 1 to its highest value");
    }
}
