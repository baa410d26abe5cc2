package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A span of time to search in 时段, open at one end or at none. Instants end at the microsecond, as everywhere; what is finer is
 * rounded up, which changes nothing about what lies in the span.
 *
 * @param from at or after this; {@code null} for whatever was before
 * @param before before this; {@code null} for whatever comes after
 */
public record Span(@Nullable Instant from, @Nullable Instant before) {

    /**
     * Checks and rounds both ends.
     *
     * @param from at or after this
     * @param before before this, later than the other end
     * @throws InvalidValueException when neither end is given, or nothing can lie between them
     */
    public Span {
        if (from == null && before == null) {
            throw new InvalidValueException("span of time", "neither end is given; give one, or leave the span out");
        }
        from = from == null ? null : rounded(from);
        before = before == null ? null : rounded(before);
        if (from != null && before != null && !from.isBefore(before)) {
            throw new InvalidValueException(
                    "span of time", "nothing lies from " + from + " and before " + before + "; give a later end");
        }
    }

    /**
     * From an instant on, until another.
     *
     * @param from at or after this
     * @param before before this
     * @return the span
     */
    public static Span between(Instant from, Instant before) {
        return new Span(from, before);
    }

    /**
     * From an instant on.
     *
     * @param instant at or after this
     * @return the span
     */
    public static Span from(Instant instant) {
        return new Span(instant, null);
    }

    /**
     * Until an instant.
     *
     * @param instant before this
     * @return the span
     */
    public static Span before(Instant instant) {
        return new Span(null, instant);
    }

    /**
     * Whether an instant lies in it.
     *
     * @param instant {@code null} lies in none
     * @return true when it does
     */
    public boolean contains(@Nullable Instant instant) {
        return instant != null
                && (from == null || !instant.isBefore(from))
                && (before == null || instant.isBefore(before));
    }

    private static Instant rounded(Instant instant) {
        Instant bounded = SortOrder.bounded(instant);
        Instant cut = bounded.truncatedTo(ChronoUnit.MICROS);
        return cut.equals(bounded) ? cut : SortOrder.bounded(cut.plusNanos(1000));
    }
}
