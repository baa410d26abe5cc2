package io.opencomplaint.examples.documents.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A value with its label.
 *
 * @param label what was counted
 * @param value how many
 * @param figure the value as it is written beside the bar
 */
public record Bar(String label, long value, String figure) {

    /**
     * The longest bars and one for all others, so that a chart of thousands stays readable.
     *
     * @param bars in any order
     * @param most how many to keep
     * @param rest makes the bar of the others
     * @return the longest first, equal ones by label; the others last
     */
    public static List<Bar> longest(List<Bar> bars, int most, Rest rest) {
        List<Bar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparingLong(Bar::value).reversed().thenComparing(Bar::label));
        if (sorted.size() <= most) {
            return List.copyOf(sorted);
        }
        List<Bar> others = sorted.subList(most, sorted.size());
        List<Bar> kept = new ArrayList<>(sorted.subList(0, most));
        kept.add(rest.bar(others.size(), others.stream().mapToLong(Bar::value).sum()));
        return List.copyOf(kept);
    }

    /** Makes the bar of all that have none of their own. */
    @FunctionalInterface
    public interface Rest {

        /**
         * The bar of the others.
         *
         * @param labels how many they are
         * @param value what they come to
         */
        Bar bar(int labels, long value);
    }
}
