package io.opencomplaint.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was raised about a clock so far, and when to look again 预警状态. A level is raised at most once in a cycle,
 * apart from its repetitions.
 *
 * @param raised codes of the levels that were raised or passed over, in the order in which that happened
 * @param repetitions how often the last one was repeated
 * @param lastAt when it was raised or repeated last
 * @param next when to look again; {@code null} for never, as while the clock is paused
 */
public record Alarm(List<String> raised, int repetitions, @Nullable Instant lastAt, @Nullable Instant next) {

    /** Nothing raised, nothing to look for. */
    public static final Alarm NONE = new Alarm(List.of(), 0, null, null);

    /**
     * Copies the codes.
     *
     * @param raised codes of the levels that were raised or passed over
     * @param repetitions how often the last one was repeated
     * @param lastAt when it was raised or repeated last
     * @param next when to look again
     */
    public Alarm {
        raised = List.copyOf(raised);
    }

    /**
     * Looks again at another time.
     *
     * @param at when; {@code null} for never
     * @return a copy
     */
    public Alarm next(@Nullable Instant at) {
        return new Alarm(raised, repetitions, lastAt, at);
    }
}
