package io.opencomplaint.desk.rule;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, when, and what was prepared: all that a decision may depend on apart from policy, complaint and act.
 *
 * @param actor who asks
 * @param now the present, to the microsecond
 * @param sequence a reserved running number, when one was wanted
 * @param history of the complaint, when it was wanted
 * @param linking the other complaint, where the desk itself links the two or takes the link away, as a merge and a split
 *     do; {@code null} for what somebody asks
 */
public record Occasion(
        Actor actor,
        Instant now,
        @Nullable Long sequence,
        @Nullable List<RecordedEvent> history,
        @Nullable Complaint linking) {

    /**
     * Cuts the present to the microsecond.
     *
     * @param actor who asks
     * @param now the present
     * @param sequence a reserved running number
     * @param history of the complaint
     * @param linking the other complaint, where the desk itself links the two
     */
    public Occasion {
        now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * An occasion without a number.
     *
     * @param actor who asks
     * @param now the present
     * @return the occasion
     */
    public static Occasion of(Actor actor, Instant now) {
        return new Occasion(actor, now, null, null, null);
    }

    /**
     * With a reserved running number.
     *
     * @param reserved 1 or more
     * @return a copy
     */
    public Occasion withSequence(long reserved) {
        return new Occasion(actor, now, reserved, history, linking);
    }

    /**
     * With the history of the complaint.
     *
     * @param events in order, from sequence 1
     * @return a copy
     */
    public Occasion withHistory(List<RecordedEvent> events) {
        return new Occasion(actor, now, sequence, events, linking);
    }

    /**
     * The desk itself links the complaint with another one, or takes the link away.
     *
     * @param other as it stands; {@code null} for what somebody asks
     * @return a copy
     */
    public Occasion linking(@Nullable Complaint other) {
        return new Occasion(actor, now, sequence, history, other);
    }
}
