package io.opencomplaint.spi;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a result is wanted.
 *
 * @param size how many at most, 1 to 1,000
 * @param after the place that the last page ended at; {@code null} for the first page
 */
public record PageRequest(int size, @Nullable Cursor after) {

    private static final int MAX_SIZE = 1000;

    /**
     * Checks the size.
     *
     * @param size how many at most
     * @param after the place that the last page ended at
     * @throws IllegalArgumentException when it is out of bounds
     */
    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("Ask for 1 to " + MAX_SIZE + " complaints a page, not " + size);
        }
    }

    /**
     * The first page.
     *
     * @param size how many at most, 1 to 1,000
     * @return the request
     */
    public static PageRequest first(int size) {
        return new PageRequest(size, null);
    }

    /**
     * The page after one.
     *
     * @param cursor where the last page ended
     * @return the request
     */
    public PageRequest after(Cursor cursor) {
        return new PageRequest(size, cursor);
    }
}
