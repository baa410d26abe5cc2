package io.opencomplaint.calendar;

/** What a calendar does outside the years it has loaded 未加载年份的处理. */
public enum Beyond {
    /** It refuses with a {@link CalendarRangeException}. */
    FAIL,
    /**
     * It goes by the weekdays alone, for up to 10 years on each side, and {@link WorkingCalendar#isProvisional} says so,
     * to be computed again once the year is loaded. Further out it refuses.
     */
    PROVISIONAL
}
