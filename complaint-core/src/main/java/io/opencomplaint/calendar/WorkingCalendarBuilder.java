package io.opencomplaint.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the hours and dates of a calendar. Nothing is checked before {@link #build}. Not thread-safe. */
public final class WorkingCalendarBuilder {

    static final YearSpan USUAL_YEARS = new YearSpan(1970, 2100);

    String id;
    String version;

    @Nullable
    ZoneId zone;

    @Nullable
    YearSpan years;

    boolean restOnMakeUpDays;
    final Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    final List<PlannedDay> days = new ArrayList<>();
    final List<HolidaySchedule> schedules = new ArrayList<>();
    Beyond beyond = Beyond.FAIL;

    WorkingCalendarBuilder(String id, String version) {
        this.id = id;
        this.version = version;
    }

    WorkingCalendarBuilder(WorkingCalendarBuilder other) {
        this(other.id, other.version);
        this.zone = other.zone;
        this.years = other.years;
        this.restOnMakeUpDays = other.restOnMakeUpDays;
        this.beyond = other.beyond;
        this.week.putAll(other.week);
        this.days.addAll(other.days);
        this.schedules.addAll(other.schedules);
    }

    /**
     * What the calendar is called; for one that began as another.
     *
     * @param newId 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return this
     */
    public WorkingCalendarBuilder id(String newId) {
        this.id = newId;
        return this;
    }

    /**
     * Which version of the calendar this is; another whenever an hour or a date changes.
     *
     * @param newVersion 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return this
     */
    public WorkingCalendarBuilder version(String newVersion) {
        this.version = newVersion;
        return this;
    }

    /**
     * The zone whose clock on the wall the shifts go by; there is no default.
     *
     * @param newZone for example {@code Asia/Shanghai}
     * @return this
     */
    public WorkingCalendarBuilder zone(ZoneId newZone) {
        this.zone = newZone;
        return this;
    }

    /**
     * The shifts of Monday to Friday.
     *
     * @param shifts in any order, 24 at most, not overlapping; none to rest
     * @return this
     */
    public WorkingCalendarBuilder hours(Shift... shifts) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                hours(day, shifts);
            }
        }
        return this;
    }

    /**
     * The shifts of one day of the week.
     *
     * @param day of the week, on which the shifts start
     * @param shifts in any order, 24 at most, not overlapping; none to rest
     * @return this
     */
    public WorkingCalendarBuilder hours(DayOfWeek day, Shift... shifts) {
        week.put(day, List.of(shifts));
        return this;
    }

    /**
     * The shifts of all seven days of the week.
     *
     * @param shifts in any order, 24 at most, not overlapping
     * @return this
     */
    public WorkingCalendarBuilder everyDay(Shift... shifts) {
        for (DayOfWeek day : DayOfWeek.values()) {
            hours(day, shifts);
        }
        return this;
    }

    /**
     * Work on all days of the week, day and night.
     *
     * @return this
     */
    public WorkingCalendarBuilder aroundTheClock() {
        return everyDay(Shift.WHOLE_DAY);
    }

    /**
     * A date without work 节假日. A date given by hand goes before what a schedule says of it.
     *
     * @param date within the years of the calendar
     * @param name what it is called, 1 to 100 characters
     * @return this
     */
    public WorkingCalendarBuilder holiday(LocalDate date, String name) {
        days.add(new PlannedDay(date, name, DayKind.HOLIDAY, List.of()));
        return this;
    }

    /**
     * A date with work although its weekday rests 调休上班. A date given by hand goes before what a schedule says of it.
     *
     * @param date within the years of the calendar
     * @param name what it is called, 1 to 100 characters
     * @param shifts its hours; if none, those of the first weekday from Monday on that has any
     * @return this
     */
    public WorkingCalendarBuilder makeUpDay(LocalDate date, String name, Shift... shifts) {
        days.add(new PlannedDay(date, name, DayKind.MAKE_UP_DAY, List.of(shifts)));
        return this;
    }

    /**
     * A date with hours of its own, such as half a day. A date given by hand goes before what a schedule says of it.
     *
     * @param date within the years of the calendar
     * @param name what it is called, 1 to 100 characters
     * @param shifts its hours, one or more
     * @return this
     */
    public WorkingCalendarBuilder specialDay(LocalDate date, String name, Shift... shifts) {
        days.add(new PlannedDay(date, name, DayKind.SPECIAL_DAY, List.of(shifts)));
        return this;
    }

    /**
     * Holidays and make-up days as published. Several schedules add up.
     *
     * @param schedule its years are loaded, unless {@link #years} says otherwise
     * @return this
     */
    public WorkingCalendarBuilder schedule(HolidaySchedule schedule) {
        schedules.add(schedule);
        return this;
    }

    /**
     * Make-up days are as any other date of their weekday, as is usual in finance; whoever gave them.
     *
     * @return this
     */
    public WorkingCalendarBuilder restOnMakeUpDays() {
        this.restOnMakeUpDays = true;
        return this;
    }

    /**
     * The years that are loaded. Unless given, they are those of the schedules; without any, those of the dates given;
     * without any, 1970 to 2100. Dates of a schedule in other years are left out. Whether a night shift comes in from the
     * day before the first year is taken from that day's weekday.
     *
     * @param first 1 or later
     * @param last 9999 or earlier, and at most 200 years in all
     * @return this
     */
    public WorkingCalendarBuilder years(int first, int last) {
        this.years = new YearSpan(first, last);
        return this;
    }

    /**
     * What to do outside the years; {@link Beyond#FAIL} unless said otherwise.
     *
     * @param newBeyond to refuse, or to go on by the weekdays
     * @return this
     */
    public WorkingCalendarBuilder beyond(Beyond newBeyond) {
        this.beyond = newBeyond;
        return this;
    }

    /**
     * Checks everything and compiles the calendar, which takes some milliseconds; keep the result.
     *
     * @return the calendar
     * @throws InvalidCalendarException listing everything that is wrong
     */
    public WorkingCalendar build() {
        return CalendarAssembly.of(new WorkingCalendarBuilder(this));
    }
}
