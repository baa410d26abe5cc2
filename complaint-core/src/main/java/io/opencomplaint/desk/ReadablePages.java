package io.opencomplaint.desk;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.StorageException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The complaints of a tenant, the oldest first, in pages of a size at most. A page with one that cannot be read is taken in ever smaller
 * parts, until that one is alone: it hides no other.
 */
record ReadablePages(DeskTools tools, Tenant tenant, int most) {

    /** Each page, and each complaint that cannot be read, in their order. A store that fails otherwise ends it. */
    void each(Criteria criteria, Consumer<List<Complaint>> pages, Consumer<ComplaintId> damaged) {
        Cursor after = null;
        int size = most;
        while (true) {
            Page<Complaint> page;
            try {
                page = tools.store()
                        .search(tenant, criteria, new PageRequest(size, SortOrder.OLDEST_FIRST, after, null));
            } catch (StorageException e) {
                Cursor place = place(e, after);
                if (size == 1) {
                    damaged.accept(place.id());
                    after = place;
                }
                size = Math.max(1, size / 2);
                continue;
            }
            pages.accept(page.items());
            if (page.next() == null) {
                return;
            }
            after = onward(page.next(), after);
            size = Math.min(2 * size, most);
        }
    }

    /** Refuses a place that would lead to the same page again, for ever. */
    static Cursor onward(Cursor next, @Nullable Cursor after) {
        if (after != null && next.compareTo(after) <= 0) {
            throw new StorageException(
                    "A page of complaints does not end behind the one before it",
                    new IllegalStateException("A search goes in circles"));
        }
        return next;
    }

    /** Where the damaged one stands, which is behind what was read already. */
    private static Cursor place(StorageException failure, @Nullable Cursor after) {
        Cursor place = failure.brokenComplaint().orElseThrow(() -> failure);
        if (after != null && place.compareTo(after) <= 0) {
            throw failure;
        }
        return place;
    }
}
