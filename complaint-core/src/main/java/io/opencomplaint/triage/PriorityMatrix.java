package io.opencomplaint.triage;

import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.Triage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How soon a matter is to be taken up that is so severe 优先级矩阵: severity by kind of customer, severity by a factor of the score
 * such as the impact, by the kind of complaint, or several of them. Immutable. Begin with {@link #empty()}.
 *
 * @param rows what holds for a severity where no cell says otherwise, one for every severity
 * @param cells what differs; the first one that is for a complaint counts
 */
public record PriorityMatrix(Map<Severity, Priority> rows, List<PriorityCell> cells) {

    private static final PriorityMatrix EMPTY = new PriorityMatrix(Map.of(), List.of());

    /**
     * Copies rows and cells.
     *
     * @param rows what holds for a severity
     * @param cells what differs
     */
    public PriorityMatrix {
        rows = Map.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /**
     * A matrix without rows yet.
     *
     * @return the matrix, to which a row for every severity must be added
     */
    public static PriorityMatrix empty() {
        return EMPTY;
    }

    /**
     * With a row.
     *
     * @param severity of which
     * @param priority that holds in it where no cell says otherwise
     * @return a copy
     */
    public PriorityMatrix row(Severity severity, Priority priority) {
        Map<Severity, Priority> more = new EnumMap<>(Severity.class);
        more.putAll(rows);
        more.put(severity, priority);
        return new PriorityMatrix(more, cells);
    }

    /**
     * With another priority for a kind of customer.
     *
     * @param severity its row
     * @param tier the kind of customer
     * @param priority for them
     * @return a copy
     */
    public PriorityMatrix cell(Severity severity, Tier tier, Priority priority) {
        return cell(PriorityCell.of(severity, priority).tier(tier));
    }

    /**
     * With another priority where a factor of the score is high.
     *
     * @param severity its row
     * @param factor of the policy's scale, for example {@code impact}
     * @param from the least value that it is for
     * @param priority for them
     * @return a copy
     */
    public PriorityMatrix cell(Severity severity, String factor, int from, Priority priority) {
        return cell(PriorityCell.of(severity, priority).factor(factor, from));
    }

    /**
     * How soon.
     *
     * @param severity as judged
     * @param triage kind of customer and kind of complaint as known
     * @param score the latest; {@code null} when there is none, so that cells that look at a factor are not for it
     * @return of the first cell that is for it, or of the row
     */
    public @Nullable Priority priority(Severity severity, Triage triage, @Nullable SeverityScore score) {
        for (PriorityCell cell : cells) {
            if (cell.isFor(severity, triage, score)) {
                return cell.priority();
            }
        }
        return rows.get(severity);
    }

    /**
     * With another priority under any conditions that a cell can have.
     *
     * @param cell of a row
     * @return a copy
     */
    public PriorityMatrix cell(PriorityCell cell) {
        return new PriorityMatrix(
                rows, Stream.concat(cells.stream(), Stream.of(cell)).toList());
    }

    void check(@Nullable SeverityScale scale, Faults faults) {
        for (Severity severity : Severity.values()) {
            faults.unless(
                    rows.containsKey(severity),
                    "The matrix of priorities has no row for " + severity + "; add it with row(…)");
        }
        cells.forEach(cell -> cell.check(scale, faults));
    }
}
