package io.opencomplaint.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shifts of a day, or of two days in a row, do not overlap. */
final class ShiftCheck {

    static final Comparator<Shift> IN_ORDER = Comparator.comparing(Shift::start).thenComparing(Shift::end);

    private static final int MOST_SHIFTS = 24;
    private static final Duration DAY = Duration.ofDays(1);

    private final CalendarPlan plan;
    private final Set<String> problems = new LinkedHashSet<>();

    private ShiftCheck(CalendarPlan plan) {
        this.plan = plan;
    }

    static Collection<String> problems(CalendarPlan plan) {
        ShiftCheck check = new ShiftCheck(plan);
        for (DayOfWeek day : DayOfWeek.values()) {
            check.within(day.toString(), check.shifts(day));
        }
        plan.days().values().forEach(day -> check.within(day.date().toString(), day.shifts()));
        for (DayOfWeek day : DayOfWeek.values()) {
            check.across(day.toString(), check.shifts(day), check.shifts(day.plus(1)));
        }
        plan.days().keySet().forEach(check::neighbours);
        return check.problems;
    }

    private List<Shift> shifts(DayOfWeek day) {
        return plan.week().getOrDefault(day, List.of());
    }

    private void neighbours(LocalDate date) {
        across(date.minusDays(1).toString(), plan.shiftsOn(date.minusDays(1)), plan.shiftsOn(date));
        across(date.toString(), plan.shiftsOn(date), plan.shiftsOn(date.plusDays(1)));
    }

    private void within(String day, List<Shift> shifts) {
        if (shifts.size() > MOST_SHIFTS) {
            problems.add(day + " has " + shifts.size() + " shifts; a day takes " + MOST_SHIFTS + " at most");
        }
        List<Shift> sorted = shifts.stream().sorted(IN_ORDER).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).end().compareTo(sorted.get(i).start()) > 0) {
                problems.add(day + ": the shifts " + sorted.get(i - 1) + " and " + sorted.get(i)
                        + " overlap; join them or move one");
            }
        }
    }

    private void across(String day, List<Shift> shifts, List<Shift> next) {
        if (shifts.isEmpty() || next.isEmpty()) {
            return;
        }
        Shift first = next.stream().min(IN_ORDER).orElseThrow();
        shifts.stream()
                .filter(shift -> shift.end().minus(DAY).compareTo(first.start()) > 0)
                .forEach(shift -> problems.add(
                        day + ": the shift " + shift + " overlaps with " + first + " of the next day; shorten one"));
    }
}
