package io.opencomplaint.calendar;

/**
 * The working days of a table by number, in days since 1970-01-01. Methods that find a day answer {@link #NONE} outside
 * the table. Immutable.
 */
final class DayTable {

    static final long NONE = Long.MIN_VALUE;

    private final long firstDay;
    private final long[] closings;
    private final int[] before;
    private final int[] nth;

    /** Closings by day, {@link #NONE} for a day without work; keeps the array. */
    DayTable(long firstDay, long[] closings) {
        this.firstDay = firstDay;
        this.closings = closings;
        this.before = new int[closings.length + 1];
        for (int i = 0; i < closings.length; i++) {
            before[i + 1] = before[i] + (closings[i] == NONE ? 0 : 1);
        }
        this.nth = new int[before[closings.length]];
        for (int i = 0; i < closings.length; i++) {
            if (closings[i] != NONE) {
                nth[before[i]] = i;
            }
        }
    }

    boolean holds(long day) {
        return day >= firstDay && day < firstDay + closings.length;
    }

    /** Whether there is work on a day of the table. */
    boolean works(long day) {
        return closing(day) != NONE;
    }

    /** The end of the last shift of a day of the table; {@link #NONE} if it has none. */
    long closing(long day) {
        return closings[(int) (day - firstDay)];
    }

    /** The working days of the table up to a day of it, inclusive. */
    int upTo(long day) {
        return before[(int) (day - firstDay) + 1];
    }

    /** The n-th working day after a day of the table; n from 1. */
    long later(long day, long n) {
        return nth(upTo(day) + n - 1);
    }

    /** The n-th working day before a day of the table; n from 1. */
    long earlier(long day, long n) {
        return nth(before[(int) (day - firstDay)] - n);
    }

    /** A day of the table if there is work on it, else the next working day. */
    long onOrAfter(long day) {
        return works(day) ? day : later(day, 1);
    }

    /** A day of the table if there is work on it, else the working day before it. */
    long onOrBefore(long day) {
        return works(day) ? day : earlier(day, 1);
    }

    private long nth(long place) {
        return place < 0 || place >= nth.length ? NONE : firstDay + nth[(int) place];
    }
}
