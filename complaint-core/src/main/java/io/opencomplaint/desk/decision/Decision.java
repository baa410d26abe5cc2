package io.opencomplaint.desk.decision;

import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import java.util.List;

/** What comes of an act: events, a refusal, or the wish for a number to decide with. */
public sealed interface Decision {

    /**
     * The act happens.
     *
     * @param complaint as it stands afterwards
     * @param events one or more, in order; immutable
     */
    record Accepted(Complaint complaint, List<RecordedEvent> events) implements Decision {}

    /**
     * The act does not happen.
     *
     * @param refusal why, and what to do
     */
    record Refused(Refusal refusal) implements Decision {}

    /**
     * The act happens once a running number was reserved: decide again with it.
     *
     * @param series to reserve from
     */
    record NumberWanted(String series) implements Decision {}

    /** Only the history tells whether the act may happen, or from when a time limit counts: decide again with it. */
    record HistoryWanted() implements Decision {}
}
