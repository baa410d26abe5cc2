package io.opencomplaint.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** What the builder gathered, sorted out and checked: the shifts of every day of the table. */
record CalendarPlan(
        String reference,
        ZoneId zone,
        Map<DayOfWeek, List<Shift>> week,
        NavigableMap<LocalDate, PlannedDay> days,
        YearSpan loaded,
        YearSpan table) {

    List<Shift> shiftsOn(LocalDate date) {
        PlannedDay day = days.get(date);
        return day == null ? week.getOrDefault(date.getDayOfWeek(), List.of()) : day.shifts();
    }
}
