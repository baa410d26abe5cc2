package io.opencomplaint.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns what a builder gathered into a calendar, or refuses it with every problem at once. */
final class CalendarAssembly {

    private static final int PROVISIONAL_YEARS = 10;
    private static final YearSpan ANY_YEAR = new YearSpan(YearSpan.EARLIEST, YearSpan.LATEST);
    private static final String IDLE =
            "It has no working time at all; give hours with hours(…), everyDay(…) or aroundTheClock()";

    private CalendarAssembly() {}

    /** Keeps the builder, which is nobody else's. */
    static WorkingCalendar of(WorkingCalendarBuilder builder) {
        List<String> problems = new ArrayList<>(PlanCheck.problems(builder));
        YearSpan years = SpecialDays.years(builder);
        List<String> badYears = PlanCheck.problems(years);
        problems.addAll(badYears);
        // Where the years are wrong, no date is held against them.
        CalendarPlan plan = plan(builder, badYears.isEmpty() ? years : ANY_YEAR, problems);
        problems.addAll(ShiftCheck.problems(plan));
        if (isIdle(plan)) {
            problems.add(IDLE);
        }
        if (!problems.isEmpty()) {
            throw new InvalidCalendarException(problems);
        }
        Reach reach = new Reach(plan);
        CompiledCalendar compiled = Compilation.of(plan, reach);
        if (compiled == null) {
            throw new InvalidCalendarException(List.of(IDLE));
        }
        return new WorkingCalendar(builder, plan, reach, compiled);
    }

    private static CalendarPlan plan(WorkingCalendarBuilder builder, YearSpan years, List<String> problems) {
        SpecialDays special = new SpecialDays();
        NavigableMap<LocalDate, PlannedDay> days = special.of(builder, years);
        problems.addAll(special.problems());
        return new CalendarPlan(
                builder.id + '@' + builder.version,
                Objects.requireNonNullElse(builder.zone, ZoneOffset.UTC),
                new EnumMap<>(builder.week),
                days,
                years,
                builder.beyond == Beyond.PROVISIONAL ? years.widened(PROVISIONAL_YEARS) : years);
    }

    private static boolean isIdle(CalendarPlan plan) {
        return Stream.concat(
                        plan.week().values().stream(),
                        plan.days().values().stream().map(PlannedDay::shifts))
                .allMatch(List::isEmpty);
    }
}
