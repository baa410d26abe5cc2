package io.opencomplaint.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The resolution of every instant in the library: the microsecond, the finest that PostgreSQL and MariaDB keep.
 * An instant that goes in comes out equal.
 */
public final class Micros {

    private Micros() {}

    /**
     * Cuts an instant to the microsecond.
     *
     * @param instant any
     * @return the latest microsecond not after it
     */
    public static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
