package io.opencomplaint.calendar;

/** What becomes of a first or last day that is not a working day 顺延. */
public enum Roll {
    /** It stays where it is. */
    AS_IS,
    /** It moves to the next working day. */
    FORWARD
}
