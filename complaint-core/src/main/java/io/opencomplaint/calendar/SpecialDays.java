package io.opencomplaint.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts out the dates that a builder was given: what is given by hand goes before what a schedule says. */
final class SpecialDays {

    private final List<String> problems = new ArrayList<>();

    /** The years to load: those asked for, else those of the schedules, else those of the dates, else the usual. */
    static YearSpan years(WorkingCalendarBuilder builder) {
        if (builder.years != null) {
            return builder.years;
        }
        return builder.schedules.stream()
                .map(schedule -> new YearSpan(schedule.firstYear(), schedule.lastYear()))
                .reduce(YearSpan::with)
                .or(() -> builder.days.stream()
                        .map(day ->
                                new YearSpan(day.date().getYear(), day.date().getYear()))
                        .reduce(YearSpan::with))
                .orElse(WorkingCalendarBuilder.USUAL_YEARS);
    }

    /** Every date with a meaning of its own within the years, by date. */
    NavigableMap<LocalDate, PlannedDay> of(WorkingCalendarBuilder builder, YearSpan years) {
        NavigableMap<LocalDate, PlannedDay> days = new TreeMap<>();
        for (HolidaySchedule schedule : builder.schedules) {
            schedule.plannedDays().filter(day -> years.holds(day.date())).forEach(day -> put(days, day));
        }
        NavigableMap<LocalDate, PlannedDay> byHand = new TreeMap<>();
        for (PlannedDay day : builder.days) {
            check(day, years);
            put(byHand, day);
        }
        days.putAll(byHand);
        if (builder.restOnMakeUpDays) {
            days.values().removeIf(day -> day.kind() == DayKind.MAKE_UP_DAY);
        }
        List<Shift> usual = usualHours(builder);
        days.replaceAll((date, day) -> withHours(day, usual));
        return days;
    }

    List<String> problems() {
        return problems;
    }

    private void put(NavigableMap<LocalDate, PlannedDay> days, PlannedDay day) {
        @Nullable PlannedDay other = days.putIfAbsent(day.date(), day);
        if (other != null && !other.agreesWith(day)) {
            problems.add(
                    day.date() + " is given twice: as " + meaning(other) + " and as " + meaning(day) + "; keep one");
        }
    }

    private static String meaning(PlannedDay day) {
        return day.kind() + (day.shifts().isEmpty() ? "" : " " + day.shifts());
    }

    private void check(PlannedDay day, YearSpan years) {
        if (!years.holds(day.date())) {
            problems.add(day.date() + " lies outside the " + years + "; load its year with years(…)");
        }
        if (!PlannedDay.isName(day.name())) {
            problems.add(day.date() + ": " + PlannedDay.NAME_RULE);
        }
        if (day.kind() == DayKind.SPECIAL_DAY && day.shifts().isEmpty()) {
            problems.add(day.date() + " is a special day without hours; use holiday(…) for a day off");
        }
    }

    /** Those of the first day of the week that has any, beginning with Monday. */
    private static List<Shift> usualHours(WorkingCalendarBuilder builder) {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Shift> hours = builder.week.getOrDefault(day, List.of());
            if (!hours.isEmpty()) {
                return hours;
            }
        }
        return List.of();
    }

    private PlannedDay withHours(PlannedDay day, List<Shift> usual) {
        if (day.kind() != DayKind.MAKE_UP_DAY || !day.shifts().isEmpty()) {
            return day;
        }
        if (usual.isEmpty()) {
            problems.add(day.date() + " is a make-up day without hours, and no weekday has any; give it some");
        }
        return new PlannedDay(day.date(), day.name(), day.kind(), usual);
    }
}
