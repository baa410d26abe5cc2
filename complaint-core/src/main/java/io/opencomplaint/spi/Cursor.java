package io.opencomplaint.spi;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A place in the order of complaints, kept by key so that its cost does not grow with its depth.
 *
 * @param receivedAt time of receipt of the complaint there
 * @param id its id
 */
public record Cursor(Instant receivedAt, ComplaintId id) implements Comparable<Cursor> {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /**
     * Brings the time into the years 1 to 9999 and cuts it to the microsecond, which every store keeps.
     *
     * @param receivedAt time of receipt of the complaint there
     * @param id its id
     */
    public Cursor {
        Instant bounded = receivedAt.isBefore(FIRST) ? FIRST : receivedAt.isAfter(LAST) ? LAST : receivedAt;
        receivedAt = bounded.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Where a complaint stands in the order.
     *
     * @param complaint any
     * @return its place
     */
    public static Cursor of(Complaint complaint) {
        return new Cursor(complaint.milestones().receivedAt(), complaint.id());
    }

    @Override
    public int compareTo(Cursor other) {
        int byTime = receivedAt.compareTo(other.receivedAt);
        return byTime != 0 ? byTime : id.compareTo(other.id);
    }
}
