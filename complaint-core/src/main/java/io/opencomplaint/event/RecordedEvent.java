package io.opencomplaint.event;

import io.opencomplaint.model.ComplaintId;
import java.util.Objects;

/**
 * An event in its place in the history of a complaint 历史记录.
 *
 * @param complaint whose history
 * @param sequence 1 for the first event, then without gaps; the version of the complaint after it
 * @param recording the circumstances
 * @param event what happened
 */
public record RecordedEvent(ComplaintId complaint, long sequence, Recording recording, CaseEvent event) {
    /**
     * Refuses missing facts.
     *
     * @param complaint whose history
     * @param sequence 1 for the first event
     * @param recording the circumstances
     * @param event what happened
     */
    public RecordedEvent {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(recording, "recording");
        Objects.requireNonNull(event, "event");
    }
}
