package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * What a sweep did 巡检结果.
 *
 * @param claimed how many complaints it looked at; as many as the limit means that there may be more
 * @param events what it put on record, complaint by complaint: warnings and escalations, what they did, and
 *     overdue tasks
 * @param failed complaints that could not be worked on, as when a calendar lacks a year; they come back when their claim
 *     ends
 */
public record Sweep(int claimed, List<RecordedEvent> events, List<ComplaintId> failed) {

    /**
     * Copies the lists.
     *
     * @param claimed how many complaints it looked at
     * @param events what it put on record
     * @param failed complaints that could not be worked on
     */
    public Sweep {
        events = List.copyOf(events);
        failed = List.copyOf(failed);
    }
}
