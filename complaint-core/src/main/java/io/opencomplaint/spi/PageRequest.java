package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a result is wanted, in which order. Begin with {@link #first}. Immutable.
 *
 * @param size how many at most, 1 to 1,000
 * @param order in which the complaints come, whichever way is gone
 * @param after what follows this place, nearest to it; {@code null} for the beginning
 * @param before what precedes this place, nearest to it; {@code null} when not going back
 */
public record PageRequest(int size, SortOrder order, @Nullable Cursor after, @Nullable Cursor before) {

    private static final int MAX_SIZE = 1000;

    /**
     * Checks size and places.
     *
     * @param size how many at most
     * @param order in which the complaints come
     * @param after what follows this place
     * @param before what precedes this place
     * @throws IllegalArgumentException when the size is out of bounds
     * @throws InvalidValueException when both places are given, or one is a place in another order
     */
    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("Ask for 1 to " + MAX_SIZE + " complaints a page, not " + size);
        }
        if (after != null && before != null) {
            throw refused("it goes on after one place and back before another; give one of them");
        }
        Cursor place = after == null ? before : after;
        if (place != null && place.order() != order) {
            throw refused("the cursor is a place in the order " + place.order() + ", and the page is asked for by "
                    + order + "; ask by the cursor's order, or begin anew");
        }
    }

    /**
     * The first page, oldest complaints first.
     *
     * @param size how many at most, 1 to 1,000
     * @return the request
     */
    public static PageRequest first(int size) {
        return new PageRequest(size, SortOrder.OLDEST_FIRST, null, null);
    }

    /**
     * The first page in another order.
     *
     * @param newOrder in which the complaints come
     * @return the request
     */
    public PageRequest by(SortOrder newOrder) {
        return new PageRequest(size, newOrder, null, null);
    }

    /**
     * The page after a place.
     *
     * @param cursor {@link Page#next()} of the page before
     * @return the request
     * @throws InvalidValueException when it is a place in another order
     */
    public PageRequest after(Cursor cursor) {
        return new PageRequest(size, order, cursor, null);
    }

    /**
     * The page before a place, in the same order.
     *
     * @param cursor {@link Page#previous()} of the page after
     * @return the request
     * @throws InvalidValueException when it is a place in another order
     */
    public PageRequest before(Cursor cursor) {
        return new PageRequest(size, order, null, cursor);
    }

    /**
     * Whether a complaint lies where the page is to be taken from.
     *
     * @param place of the complaint, in the order of this request
     * @return true beyond the cursor, and for every place where there is none
     */
    public boolean reaches(Cursor place) {
        return (after == null || place.compareTo(after) > 0) && (before == null || place.compareTo(before) < 0);
    }

    private static InvalidValueException refused(String problem) {
        return new InvalidValueException("page request", problem);
    }
}
