package io.opencomplaint.calendar;

import io.opencomplaint.ComplaintException;
import java.util.List;

/** A working calendar was refused when it was built. Every problem is listed at once. */
public final class InvalidCalendarException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** Refuses a calendar; each problem says what is wrong and what would be right. */
    InvalidCalendarException(List<String> problems) {
        super("invalid-calendar", "The calendar cannot be built:\n  - " + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return one or more sentences
     */
    public List<String> problems() {
        return problems;
    }
}
