package io.opencomplaint.calendar;

/** On which day a time limit begins whose start comes after the close of business 下班后收件. */
public enum LateReceipt {
    /** On the day of the start, however late. */
    AS_IS,
    /** On the next day of the calendar, working or not. A day without hours has no close of business. */
    NEXT_DAY
}
