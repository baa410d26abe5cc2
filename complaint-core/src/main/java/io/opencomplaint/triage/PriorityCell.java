package io.opencomplaint.triage;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.Triage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of a matrix of priorities that differs from the rest of its row.
 *
 * @param severity its row
 * @param tier the kind of customer that it is for; {@code null} for any
 * @param factor the factor of the score that it looks at, for example {@code impact}; {@code null} for none
 * @param from the least value of the factor that it is for
 * @param categories the kinds of complaint that it is for, with what is below them; empty for any
 * @param priority that it holds
 */
public record PriorityCell(
        Severity severity,
        @Nullable Tier tier,
        @Nullable String factor,
        int from,
        List<Category> categories,
        Priority priority) {

    /**
     * Copies the kinds.
     *
     * @param severity its row
     * @param tier the kind of customer
     * @param factor the factor of the score that it looks at
     * @param from the least value of the factor
     * @param categories the kinds of complaint
     * @param priority that it holds
     */
    public PriorityCell {
        categories = List.copyOf(categories);
    }

    /**
     * A cell for a whole row, until it gets conditions.
     *
     * @param severity its row
     * @param priority that it holds
     * @return the cell
     */
    public static PriorityCell of(Severity severity, Priority priority) {
        return new PriorityCell(severity, null, null, 0, List.of(), priority);
    }

    /**
     * For a kind of customer.
     *
     * @param customer which one
     * @return a copy
     */
    public PriorityCell tier(Tier customer) {
        return new PriorityCell(severity, customer, factor, from, categories, priority);
    }

    /**
     * Where a factor of the score is high.
     *
     * @param code of a factor of the policy's scale
     * @param least the least value that it is for
     * @return a copy
     */
    public PriorityCell factor(String code, int least) {
        return new PriorityCell(severity, tier, code, least, categories, priority);
    }

    /**
     * For some kinds of complaint, as they are sorted when the severity is judged.
     *
     * @param kinds one or more, with what is below them
     * @return a copy
     */
    public PriorityCell categories(Category... kinds) {
        return new PriorityCell(severity, tier, factor, from, List.of(kinds), priority);
    }

    boolean isFor(Severity judged, Triage triage, @Nullable SeverityScore score) {
        return severity == judged
                && (tier == null || tier.equals(triage.tier()))
                && (factor == null || (score != null && score.value(factor) >= from))
                && isFor(triage.category());
    }

    private boolean isFor(@Nullable Category kind) {
        return categories.isEmpty() || (kind != null && categories.stream().anyMatch(kind::isWithin));
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
