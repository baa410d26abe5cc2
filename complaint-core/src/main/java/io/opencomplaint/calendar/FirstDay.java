package io.opencomplaint.calendar;

/** Whether the day on which a time limit begins is counted 起算日. */
public enum FirstDay {
    /** Counting begins on the next day, as in article 201 of the Chinese Civil Code and in UK DISP 1.5. */
    EXCLUDED,
    /** The day of the start is day 1; among working days only if it is one. */
    COUNTED
}
