package io.opencomplaint.report;

import io.opencomplaint.model.Clock;
import java.time.Instant;

/**
 * How many cycles of clocks ended how 时限统计.
 *
 * @param met in time
 * @param missed late
 * @param open not ended, overdue or not
 * @param overdue of those not ended, the ones whose deadline has passed 逾期未结
 * @param cancelled ended without result
 */
public record ClockTally(long met, long missed, long open, long overdue, long cancelled) {

    /** None. */
    public static final ClockTally NONE = new ClockTally(0, 0, 0, 0, 0);

    /**
     * With one more clock.
     *
     * @param clock to count
     * @param now at which an open one is overdue or not
     * @return a copy
     */
    public ClockTally and(Clock clock, Instant now) {
        long late = clock.isOpen() && clock.isOverdue(now) ? 1 : 0;
        return switch (clock.state()) {
            case MET -> new ClockTally(met + 1, missed, open, overdue, cancelled);
            case MISSED -> new ClockTally(met, missed + 1, open, overdue, cancelled);
            case RUNNING, PAUSED -> new ClockTally(met, missed, open + 1, overdue + late, cancelled);
            case CANCELLED -> new ClockTally(met, missed, open, overdue, cancelled + 1);
        };
    }
}
