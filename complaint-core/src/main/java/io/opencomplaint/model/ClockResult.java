package io.opencomplaint.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a clock ended 计时结果. Never changes once there.
 *
 * @param endedAt when; the measure of a miss ends here
 * @param margin how much time was left, negative for how much it was missed by: working time where the limit is one of
 *     working time or working days, clock time otherwise; {@code null} for a clock that was cancelled, and where
 *     the calendar lacks a year for it
 */
public record ClockResult(Instant endedAt, @Nullable Duration margin) {

    /**
     * Checks the instant.
     *
     * @param endedAt when
     * @param margin how much time was left
     * @throws io.opencomplaint.InvalidValueException when the instant is missing
     */
    public ClockResult {
        Require.present("clock result", "its instant", endedAt);
    }
}
