package io.opencomplaint.calendar;

import java.time.LocalDate;
import java.util.List;

/** A date with a meaning of its own and its shifts, as it was given; checked when the calendar is built. */
record PlannedDay(LocalDate date, String name, DayKind kind, List<Shift> shifts) {

    static final String NAME_RULE = "its name is 1 to 100 characters and not blank";

    private static final int LONGEST_NAME = 100;

    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    /** Whether both mean the same for work; what they are called does not matter. */
    boolean agreesWith(PlannedDay other) {
        return kind == other.kind && shifts.equals(other.shifts);
    }

    CalendarDay calendarDay() {
        return new CalendarDay(date, name, kind);
    }
}
