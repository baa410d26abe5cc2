package io.opencomplaint.spi;

import io.opencomplaint.model.Complaint;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** In what order complaints are listed 排序: by an instant, then by id, compared by UTF-16 code unit. */
public enum SortOrder {
    /** By time of receipt, earliest first, then id. */
    OLDEST_FIRST,

    /** By time of receipt, latest first, then id, the last one first: the other one backwards. */
    NEWEST_FIRST,

    /**
     * By the next deadline of whatever family, earliest first, then id 按到期: the order of a work list. Complaints without
     * one come last, as if they were due at {@link #NEVER}.
     */
    DUE_FIRST;

    /** The last microsecond that a store keeps; stands for no deadline, so that no store has to order what is absent. */
    public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** The earliest instant that a store keeps, to the microsecond. */
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /**
     * By which instant a complaint stands in this order.
     *
     * @param complaint any
     * @return to the microsecond, in the years 1 to 9999
     */
    public Instant instantOf(Complaint complaint) {
        if (this != DUE_FIRST) {
            return bounded(complaint.milestones().receivedAt()).truncatedTo(ChronoUnit.MICROS);
        }
        Instant due = complaint.clocks().nextDeadline();
        return due == null ? NEVER : bounded(due).truncatedTo(ChronoUnit.MICROS);
    }

    static Instant bounded(Instant instant) {
        return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(NEVER) ? NEVER : instant;
    }
}
