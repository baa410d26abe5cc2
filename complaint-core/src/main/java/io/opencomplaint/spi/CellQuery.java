package io.opencomplaint.spi;

import java.time.YearMonth;
import java.util.Set;

/**
 * Which cells of a {@link Rollup} to read.
 *
 * @param axes which, one or more
 * @param from first month
 * @param to last month, not before the first
 * @param byMonth whether each month is told apart; otherwise all are summed into one cell a key, which bears the first month
 * @param most how many keys of each open axis at most (see {@link Axis#isOpen}): those with the most complaints received, then by
 *     key (compared by UTF-16 code unit), and none without one; 1 to {@value #MAX_KEYS}. By month, there is no such bound.
 */
public record CellQuery(Set<Axis> axes, YearMonth from, YearMonth to, boolean byMonth, int most) {

    /** How many keys of an axis can be asked for. */
    public static final int MAX_KEYS = 100_000;

    private static final int LAST_YEAR = 9_999;

    /**
     * Copies the axes and checks the bounds.
     *
     * @param axes which, one or more
     * @param from first month
     * @param to last month
     * @param byMonth whether each month is told apart
     * @param most how many keys of each open axis at most
     * @throws IllegalArgumentException when there is no axis, the last month is before the first, or a month or the bound is out of
     *     bounds
     */
    public CellQuery {
        axes = Set.copyOf(axes);
        if (axes.isEmpty()) {
            throw new IllegalArgumentException("Name at least one axis to read cells of");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The months end before they begin: " + from + " to " + to);
        }
        if (from.getYear() < -LAST_YEAR || to.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Read months of the years -9999 to 9999, not " + from + " to " + to);
        }
        if (most < 1 || most > MAX_KEYS) {
            throw new IllegalArgumentException("Read 1 to " + MAX_KEYS + " keys of an axis, not " + most);
        }
    }
}
