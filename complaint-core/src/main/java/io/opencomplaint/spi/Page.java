package io.opencomplaint.spi;

import io.opencomplaint.model.Complaint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a result.
 *
 * <p>The cursor in the direction that was gone is there exactly when more lies there. The one back to where the request came
 * from is there without looking, so that page may turn out empty when what was there is gone. An empty page has neither.
 *
 * @param <T> what is listed
 * @param items in order
 * @param next place of the last item, to go on after; {@code null} when this was the last page
 * @param previous place of the first item, to go back before; {@code null} when this was the first page
 */
public record Page<T>(List<T> items, @Nullable Cursor next, @Nullable Cursor previous) {

    /**
     * Copies the items.
     *
     * @param items in order
     * @param next where to go on
     * @param previous where to go back
     */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page that a store has read for a request: for a request before a place in the opposite order, so nearest first.
     *
     * @param read as many complaints as were asked for and one more, or all there are, beginning at the cursor
     * @param request what was asked for
     * @return the page, in the order of the request
     */
    public static Page<Complaint> of(List<Complaint> read, PageRequest request) {
        if (read.isEmpty()) {
            return new Page<>(List.of(), null, null);
        }
        boolean back = request.before() != null;
        boolean more = read.size() > request.size();
        List<Complaint> items = new ArrayList<>(more ? read.subList(0, request.size()) : read);
        if (back) {
            Collections.reverse(items);
        }
        Cursor first = Cursor.of(request.order(), items.get(0));
        Cursor last = Cursor.of(request.order(), items.get(items.size() - 1));
        boolean onward = back || more;
        boolean backward = back ? more : request.after() != null;
        return new Page<>(items, onward ? last : null, backward ? first : null);
    }
}
