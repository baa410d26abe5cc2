package io.opencomplaint.spi;

import java.util.Comparator;
import java.util.List;

/**
 * How many complaints are in a group 频次.
 *
 * @param keys one for each dimension of the {@link Grouping}, in its order
 * @param received how many complaints
 */
public record Frequency(List<String> keys, long received) {

    /** The most frequent first, then by key after key (compared by UTF-16 code unit). */
    public static final Comparator<Frequency> MOST_FIRST =
            Comparator.comparingLong(Frequency::received).reversed().thenComparing(Frequency::keys, Frequency::compare);

    /**
     * Copies the keys.
     *
     * @param keys one for each dimension
     * @param received how many complaints
     */
    public Frequency {
        keys = List.copyOf(keys);
    }

    private static int compare(List<String> some, List<String> others) {
        for (int at = 0; at < Math.min(some.size(), others.size()); at++) {
            int compared = some.get(at).compareTo(others.get(at));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(some.size(), others.size());
    }
}
