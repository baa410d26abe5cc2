package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One version of a complaint that is to be looked at again, in the order of the queue.
 *
 * @param at when
 * @param id of the complaint
 * @param version of the complaint: an entry for another one than the present counts for nothing
 */
record Due(Instant at, ComplaintId id, long version) implements Comparable<Due> {

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::at).thenComparing(due -> due.id().value()).thenComparingLong(Due::version);

    static @Nullable Due of(Standing standing) {
        Instant at = standing.complaint().nextAlarmAt();
        return at == null ? null : new Due(at, standing.complaint().id(), standing.version());
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
