package io.opencomplaint.jdbc;

import io.opencomplaint.desk.EventBatch;
import io.opencomplaint.desk.EventConsumer;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A consumer on several nodes that keeps what it was told, and whether it came in order. */
final class HeardEvents implements EventConsumer {

    private final Map<String, List<RecordedEvent>> heard = new TreeMap<>();
    private final List<String> outOfOrder = new ArrayList<>();
    private int again;

    @Override
    public synchronized void accept(EventBatch batch) {
        List<RecordedEvent> before = heard.computeIfAbsent(batch.complaint().value(), id -> new ArrayList<>());
        for (RecordedEvent event : batch.events()) {
            if (event.sequence() == before.size() + 1) {
                before.add(event);
            } else if (event.sequence() <= before.size() && event.equals(before.get((int) event.sequence() - 1))) {
                again++;
            } else {
                outOfOrder.add(PersistentClerk.mark(batch.complaint(), event.sequence()));
            }
        }
    }

    synchronized List<RecordedEvent> of(ComplaintId complaint) {
        return List.copyOf(heard.getOrDefault(complaint.value(), List.of()));
    }

    /** Events that came before one that precedes them, or that came again as others. */
    synchronized List<String> outOfOrder() {
        return List.copyOf(outOfOrder);
    }

    synchronized int again() {
        return again;
    }
}
