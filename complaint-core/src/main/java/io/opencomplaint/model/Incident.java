package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the complaint is about happened here and then 事发地点与时间.
 *
 * @param place as told, at most 1,000 characters
 * @param time when, to the microsecond, in the years 1 to 9999
 */
public record Incident(@Nullable @ValidText(max = 1000) Text place, @Nullable Instant time) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /**
     * Cuts the time to the microsecond, which every store keeps.
     *
     * @param place as told
     * @param time when
     * @throws InvalidValueException when the time is out of bounds
     */
    public Incident {
        if (time != null && (time.isBefore(FIRST) || time.isAfter(LAST))) {
            throw new InvalidValueException("incident", "give a time in the years 1 to 9999");
        }
        time = time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
    }
}
