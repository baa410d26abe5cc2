package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of work within a day 班次: from its start up to, but not including, its end, by the clock on the wall. One
 * that ends after 24:00 belongs to the day on which it starts. Immutable; to the microsecond.
 *
 * @param start since the day's 00:00; from 0 up to, but not including, 24 hours
 * @param end since the same 00:00; after the start, by 24 hours at most
 */
public record Shift(Duration start, Duration end) {

    private static final Duration DAY = Duration.ofDays(1);

    /** All of a day: 00:00 to 24:00. */
    public static final Shift WHOLE_DAY = new Shift(Duration.ZERO, DAY);

    /**
     * Cuts both ends to the microsecond and checks them.
     *
     * @param start since the day's 00:00; from 0 up to, but not including, 24 hours
     * @param end since the same 00:00; after the start, by 24 hours at most
     * @throws InvalidValueException when the shift is empty, inverted or too long
     */
    public Shift {
        start = start.truncatedTo(ChronoUnit.MICROS);
        end = end.truncatedTo(ChronoUnit.MICROS);
        if (start.isNegative() || start.compareTo(DAY) >= 0) {
            throw ShiftText.invalid("it starts between 00:00 and 24:00");
        }
        if (end.compareTo(start) <= 0) {
            throw ShiftText.invalid("it ends after it starts; for one over midnight add 24 hours to the end");
        }
        if (end.compareTo(start.plus(DAY)) > 0) {
            throw ShiftText.invalid("it takes 24 hours at most");
        }
    }

    /**
     * A shift between two times of day. An end before the start is that of the next day; an end of 00:00 is 24:00.
     *
     * @param start when work begins
     * @param end when it ends
     * @return the shift
     * @throws InvalidValueException when both are equal; for all of a day use {@link #WHOLE_DAY}
     */
    public static Shift of(LocalTime start, LocalTime end) {
        return ShiftText.between(Duration.ofNanos(start.toNanoOfDay()), Duration.ofNanos(end.toNanoOfDay()));
    }

    /**
     * Reads a shift.
     *
     * @param text two times of day and a hyphen, for example {@code 08:30-12:00}, {@code 22:00-06:00} over midnight or
     *     {@code 00:00-24:00} for all of a day; seconds and decimals of them may follow the minutes
     * @return the shift
     * @throws InvalidValueException when it cannot be read, or is empty
     */
    public static Shift parse(String text) {
        return ShiftText.parse(text);
    }

    /**
     * How long the shift is by the clock on the wall.
     *
     * @return more than zero, 24 hours at most
     */
    public Duration length() {
        return end.minus(start);
    }

    /** The shift as {@link #parse} reads it. */
    @Override
    public String toString() {
        return ShiftText.of(this);
    }
}
