package io.opencomplaint.event;

import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Seal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event in its place in the history of a complaint 历史记录.
 *
 * @param complaint whose history
 * @param sequence 1 for the first event, then without gaps; the version of the complaint after it
 * @param recording the circumstances
 * @param event what happened
 * @param clocks the time limits that it started, stopped or changed, as they stand after it; immutable
 * @param seal what makes tampering with it evident; {@code null} before it is sealed
 */
public record RecordedEvent(
        ComplaintId complaint,
        long sequence,
        Recording recording,
        CaseEvent event,
        List<Clock> clocks,
        @Nullable Seal seal) {
    /**
     * Refuses missing facts.
     *
     * @param complaint whose history
     * @param sequence 1 for the first event
     * @param recording the circumstances
     * @param event what happened
     * @param clocks the time limits that it started, stopped or changed
     * @param seal what makes tampering with it evident
     */
    public RecordedEvent {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(recording, "recording");
        Objects.requireNonNull(event, "event");
        clocks = List.copyOf(clocks);
    }

    /**
     * An event that touches no clock.
     *
     * @param complaint whose history
     * @param sequence 1 for the first event
     * @param recording the circumstances
     * @param event what happened
     */
    public RecordedEvent(ComplaintId complaint, long sequence, Recording recording, CaseEvent event) {
        this(complaint, sequence, recording, event, List.of(), null);
    }

    /**
     * The same event with other clocks.
     *
     * @param changed as they stand after it
     * @return a copy
     */
    public RecordedEvent with(List<Clock> changed) {
        return new RecordedEvent(complaint, sequence, recording, event, changed, seal);
    }

    /**
     * The same event under a seal.
     *
     * @param put what makes tampering with it evident
     * @return a copy
     */
    public RecordedEvent with(Seal put) {
        return new RecordedEvent(complaint, sequence, recording, event, clocks, put);
    }

    /**
     * Whether it may have changed when a sweep is to look at the complaint next: it carries clocks, or is about a task. After any other
     * event {@link io.opencomplaint.model.Complaint#nextAlarmAt()} is what it was.
     *
     * @return false for most events
     */
    public boolean movesAlarm() {
        return !clocks.isEmpty()
                || event instanceof TaskOpened
                || event instanceof TaskReported
                || event instanceof ReportAnswered
                || event instanceof TaskOverdue
                || event instanceof TaskCancelled;
    }
}
