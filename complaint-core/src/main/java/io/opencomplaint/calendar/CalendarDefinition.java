package io.opencomplaint.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * All that a calendar was built from 日历定义, so that it can be shown, written down and built again. Two calendars of the same
 * definition are equal. Immutable.
 *
 * @param id what it is called
 * @param version which version of it
 * @param zone whose clock on the wall the shifts go by
 * @param week the shifts by the day of the week on which they start; days without any rest
 * @param days dates given by hand, in the order in which they were given
 * @param schedules holidays and make-up days as published
 * @param firstYear the first year loaded
 * @param lastYear the last year loaded
 * @param restOnMakeUpDays whether make-up days are as any other date of their weekday
 * @param beyond what it does outside the years
 */
public record CalendarDefinition(
        String id,
        String version,
        ZoneId zone,
        Map<DayOfWeek, List<Shift>> week,
        List<PlannedDay> days,
        List<HolidaySchedule> schedules,
        int firstYear,
        int lastYear,
        boolean restOnMakeUpDays,
        Beyond beyond) {

    /**
     * Copies weeks, days and schedules. Nothing else is checked before the calendar is built.
     *
     * @param id what it is called
     * @param version which version of it
     * @param zone whose clock on the wall the shifts go by
     * @param week the shifts by the day of the week
     * @param days dates given by hand
     * @param schedules holidays and make-up days as published
     * @param firstYear the first year loaded
     * @param lastYear the last year loaded
     * @param restOnMakeUpDays whether make-up days are as any other date of their weekday
     * @param beyond what it does outside the years
     */
    public CalendarDefinition {
        week = Map.copyOf(week);
        days = List.copyOf(days);
        schedules = List.copyOf(schedules);
    }

    /**
     * Begins a calendar of this definition.
     *
     * @return the builder
     */
    public WorkingCalendarBuilder toBuilder() {
        WorkingCalendarBuilder builder = new WorkingCalendarBuilder(id, version)
                .zone(zone)
                .years(firstYear, lastYear)
                .beyond(beyond);
        builder.restOnMakeUpDays = restOnMakeUpDays;
        builder.week.putAll(week);
        builder.days.addAll(days);
        builder.schedules.addAll(schedules);
        return builder;
    }
}
