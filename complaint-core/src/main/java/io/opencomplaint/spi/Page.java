package io.opencomplaint.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a result.
 *
 * @param <T> what is listed
 * @param items in order
 * @param next where to go on; {@code null} when this was the last page
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

    /**
     * Copies the items.
     *
     * @param items in order
     * @param next where to go on
     */
    public Page {
        items = List.copyOf(items);
    }
}
