package io.opencomplaint.calendar;

import io.opencomplaint.ComplaintException;

/**
 * A calendar was asked about a time that it does not reach. The message says which, what years are loaded, and what to
 * do.
 */
public final class CalendarRangeException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    /** Refuses a question. */
    CalendarRangeException(String message) {
        super("calendar-range", message);
    }
}
