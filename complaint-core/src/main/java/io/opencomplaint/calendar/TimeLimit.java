package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * An amount of time within which something has to happen 时限, and how it is counted. Always more than zero; 100 years or
 * 36,500 days at most. Immutable.
 *
 * <p>Where a calendar does not reach, every method that takes one throws {@link CalendarRangeException}.
 */
public sealed interface TimeLimit permits ClockTime, WorkingTime, WorkingDays, CalendarDays {

    /**
     * Minutes by the clock, day and night.
     *
     * @param minutes 1 or more
     * @return the limit
     * @throws InvalidValueException when it is not more than zero, or too long
     */
    static TimeLimit minutes(long minutes) {
        return clock(LimitBounds.duration(minutes, LimitBounds.MINUTE));
    }

    /**
     * Hours by the clock, day and night.
     *
     * @param hours 1 or more
     * @return the limit
     * @throws InvalidValueException when it is not more than zero, or too long
     */
    static TimeLimit hours(long hours) {
        return clock(LimitBounds.duration(hours, LimitBounds.HOUR));
    }

    /**
     * Time by the clock, day and night.
     *
     * @param amount one microsecond or more
     * @return the limit
     * @throws InvalidValueException when it is not more than zero, or too long
     */
    static TimeLimit clock(Duration amount) {
        return new ClockTime(amount);
    }

    /**
     * Hours of work.
     *
     * @param hours 1 or more
     * @return the limit
     * @throws InvalidValueException when it is not more than zero, or too long
     */
    static TimeLimit workingHours(long hours) {
        return working(LimitBounds.duration(hours, LimitBounds.HOUR));
    }

    /**
     * Time of work.
     *
     * @param amount one microsecond or more
     * @return the limit
     * @throws InvalidValueException when it is not more than zero, or too long
     */
    static TimeLimit working(Duration amount) {
        return new WorkingTime(amount);
    }

    /**
     * Working days, counted plainly: {@link DayCount#SAME_TIME}.
     *
     * @param days 1 to 36,500
     * @return the limit
     * @throws InvalidValueException when there are too few or too many
     */
    static TimeLimit workingDays(int days) {
        return workingDays(days, DayCount.SAME_TIME);
    }

    /**
     * Working days.
     *
     * @param days 1 to 36,500
     * @param count how they are counted
     * @return the limit
     * @throws InvalidValueException when there are too few or too many
     */
    static TimeLimit workingDays(int days, DayCount count) {
        return new WorkingDays(days, count);
    }

    /**
     * Days of the calendar, counted plainly: {@link DayCount#SAME_TIME}.
     *
     * @param days 1 to 36,500
     * @return the limit
     * @throws InvalidValueException when there are too few or too many
     */
    static TimeLimit calendarDays(int days) {
        return calendarDays(days, DayCount.SAME_TIME);
    }

    /**
     * Days of the calendar.
     *
     * @param days 1 to 36,500
     * @param count how they are counted
     * @return the limit
     * @throws InvalidValueException when there are too few or too many
     */
    static TimeLimit calendarDays(int days, DayCount count) {
        return new CalendarDays(days, count);
    }

    /**
     * Weeks as days of the calendar, counted plainly: {@link DayCount#SAME_TIME}.
     *
     * @param weeks 1 to 5,214
     * @return the limit in days
     * @throws InvalidValueException when there are too few or too many
     */
    static TimeLimit weeks(int weeks) {
        return weeks(weeks, DayCount.SAME_TIME);
    }

    /**
     * Weeks as days of the calendar.
     *
     * @param weeks 1 to 5,214
     * @param count how the days are counted
     * @return the limit in days
     * @throws InvalidValueException when there are too few or too many
     */
    static TimeLimit weeks(int weeks, DayCount count) {
        return calendarDays(LimitBounds.weeks(weeks), count);
    }

    /**
     * Reads a limit.
     *
     * @param code as {@link #code()} writes it
     * @return the limit
     * @throws InvalidValueException when it cannot be read, or is out of bounds
     */
    static TimeLimit parse(String code) {
        return LimitCode.parse(code);
    }

    /**
     * When the limit ends.
     *
     * @param calendar which says when work goes on
     * @param start when the limit begins
     * @return the instant at which it is due, to the microsecond
     */
    Instant after(WorkingCalendar calendar, Instant start);

    /**
     * The mirror of {@link #after}: the instant that lies this much before another, as for a warning.
     *
     * @param calendar which says when work goes on
     * @param due the later instant
     * @return the earlier one, to the microsecond
     */
    Instant before(WorkingCalendar calendar, Instant due);

    /**
     * The distance between two instants as this limit counts it: work for limits in working time or working days, time
     * by the clock for the others.
     *
     * @param calendar which says when work goes on
     * @param from one instant
     * @param to the other
     * @return negative when {@code to} is before {@code from}
     */
    Duration measure(WorkingCalendar calendar, Instant from, Instant to);

    /**
     * The limit as text that stays the same across releases.
     *
     * @return for example {@code PT8H}, {@code working:PT8H} or {@code working-days:3:} and the code of its day count; 90
     *     characters at most
     */
    String code();

    /**
     * The limit for people.
     *
     * @param locale the reader's
     * @return for example {@code 3 working days}, 3 个工作日
     */
    String text(Locale locale);
}
