package io.opencomplaint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An interval in which a clock stood still 暂停区间, half-open.
 *
 * @param from first instant that does not count
 * @param to first instant that counts again; {@code null} while it lasts
 * @param held whether an event of the target's pause condition began or joined it, so that only its resume condition ends
 *     it; otherwise it lasts as long as the complaint is on hold or in a phase that pauses
 */
public record ClockPause(Instant from, @Nullable Instant to, boolean held) {

    /**
     * The pause, ended.
     *
     * @param at first instant that counts again
     * @return a copy
     */
    public ClockPause until(Instant at) {
        return new ClockPause(from, at, false);
    }
}
