package io.opencomplaint.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A date with a meaning of its own and its shifts, as it was given 特殊日期安排; checked when the calendar is built. Immutable.
 *
 * @param date the date, in the calendar's zone
 * @param name what it is called, 1 to 100 characters
 * @param kind what it means for work
 * @param shifts its hours; of a make-up day without any those of an ordinary day
 */
public record PlannedDay(LocalDate date, String name, DayKind kind, List<Shift> shifts) {

    /**
     * Copies the shifts.
     *
     * @param date the date, in the calendar's zone
     * @param name what it is called, 1 to 100 characters
     * @param kind what it means for work
     * @param shifts its hours
     */
    public PlannedDay {
        shifts = List.copyOf(shifts);
    }

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
