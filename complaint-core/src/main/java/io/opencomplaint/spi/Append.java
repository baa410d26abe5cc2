package io.opencomplaint.spi;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import java.util.List;

/**
 * What one act adds to a store: some events and the complaint that stands after them.
 *
 * @param complaint after the events
 * @param events one or more, in order, the last with the sequence {@code complaint.version()}
 */
public record Append(Complaint complaint, List<RecordedEvent> events) {

    /**
     * Checks that the events lead up to the complaint.
     *
     * @param complaint after the events
     * @param events one or more
     * @throws IllegalArgumentException when there are none, or their sequences have a gap or end elsewhere
     */
    public Append {
        events = List.copyOf(events);
        long expected = complaint.version() - events.size();
        if (events.isEmpty() || expected < 0) {
            throw new IllegalArgumentException("An append to " + complaint.id()
                    + " needs at least one event and no more than" + " its version " + complaint.version());
        }
        for (RecordedEvent event : events) {
            expected++;
            if (event.sequence() != expected || !event.complaint().equals(complaint.id())) {
                throw new IllegalArgumentException("Event " + event.sequence() + " of " + event.complaint()
                        + " cannot be number " + expected + " of " + complaint.id());
            }
        }
    }

    /**
     * Whose complaint.
     *
     * @return the tenant
     */
    public Tenant tenant() {
        return complaint.tenant();
    }

    /**
     * The version that must be stored now for the append to succeed.
     *
     * @return 0 for a complaint that must not exist yet
     */
    public long expectedVersion() {
        return complaint.version() - events.size();
    }
}
