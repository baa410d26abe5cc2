package io.opencomplaint.spi;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * Where in a {@link Rollup} figures stand. Ordered by axis, month and key (compared by UTF-16 code unit), the order in which stores
 * write them, so that two that write at once wait for each other instead of blocking each other.
 *
 * @param axis what is broken down by
 * @param month of receipt, unless the axis says otherwise
 * @param key as the axis says, at most {@value Axis#MAX_KEY} characters
 */
public record CellKey(Axis axis, YearMonth month, String key) implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER =
            Comparator.comparing(CellKey::axis).thenComparing(CellKey::month).thenComparing(CellKey::key);

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
