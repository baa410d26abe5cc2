package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.util.List;

/**
 * Events of one complaint that a consumer has not acknowledged yet.
 *
 * @param tenant whose complaint
 * @param complaint which
 * @param events one or more, in order of sequence without a gap; some may have come before (see {@link ComplaintDesk#deliver})
 */
public record EventBatch(Tenant tenant, ComplaintId complaint, List<RecordedEvent> events) {

    /**
     * Copies the events.
     *
     * @param tenant whose complaint
     * @param complaint which
     * @param events one or more
     */
    public EventBatch {
        events = List.copyOf(events);
    }
}
