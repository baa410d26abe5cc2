package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the complaint is about happened here and then 事发地点与时间.
 *
 * @param place as told, at most 1,000 characters
 * @param time when, to the microsecond, in the years 1 to 9999
 */
public record Incident(@Nullable @ValidText(max = 1000) Text place, @Nullable Instant time) {

    /**
     * Cuts the time to the microsecond, which every store keeps.
     *
     * @param place as told
     * @param time when
     * @throws InvalidValueException when the time is out of bounds
     */
    public Incident {
        time = time == null ? null : Require.time("incident", time);
    }
}
