package io.opencomplaint.report.statistics;

import java.util.List;
import java.util.function.Predicate;

/**
 * Some of what there is 清单.
 *
 * @param <T> what is listed
 * @param items in the order that the method says
 * @param complete false when there are more than were asked for
 */
public record Listing<T>(List<T> items, boolean complete) {

    /**
     * Copies the list.
     *
     * @param items in order
     * @param complete false when there are more
     */
    public Listing {
        items = List.copyOf(items);
    }

    /** Some of them. */
    Listing<T> only(Predicate<T> shown) {
        List<T> some = items.stream().filter(shown).toList();
        return new Listing<>(some, complete && some.size() == items.size());
    }
}
