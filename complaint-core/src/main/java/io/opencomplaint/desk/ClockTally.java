package io.opencomplaint.desk;

import io.opencomplaint.model.Clock;

/**
 * How many cycles of clocks ended how 时限统计.
 *
 * @param met in time
 * @param missed late
 * @param open not ended
 * @param cancelled ended without result
 */
public record ClockTally(long met, long missed, long open, long cancelled) {

    /** None. */
    static final ClockTally NONE = new ClockTally(0, 0, 0, 0);

    ClockTally and(Clock clock) {
        return switch (clock.state()) {
            case MET -> new ClockTally(met + 1, missed, open, cancelled);
            case MISSED -> new ClockTally(met, missed + 1, open, cancelled);
            case RUNNING, PAUSED -> new ClockTally(met, missed, open + 1, cancelled);
            case CANCELLED -> new ClockTally(met, missed, open, cancelled + 1);
        };
    }
}
