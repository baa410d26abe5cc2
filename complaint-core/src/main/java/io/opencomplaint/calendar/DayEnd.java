package io.opencomplaint.calendar;

/** When, on its last day, a time limit ends 截止时刻. */
public enum DayEnd {
    /**
     * At the time of day at which it began. Where summer time skips that time, it is as much later as the clocks were
     * put forward.
     */
    SAME_TIME,
    /** At the close of business: the end of the day's last shift, or 24:00 on a day without hours. */
    CLOSING,
    /** At 24:00, which is the instant at which the next day begins. */
    MIDNIGHT
}
