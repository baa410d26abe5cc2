package io.opencomplaint.policy.file;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.CalendarDefinition;
import io.opencomplaint.calendar.DayKind;
import io.opencomplaint.calendar.HolidaySchedule;
import io.opencomplaint.calendar.PlannedDay;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Calendars and amounts of time. */
final class CalendarForms {

    static final Form<LocalDate> DATE =
            Forms.coded(LocalDate::toString, LocalDate::parse, "[0-9]{4}-[0-9]{2}-[0-9]{2}");
    static final Form<ZoneId> ZONE = Forms.coded(ZoneId::getId, ZoneId::of, "[A-Za-z0-9/_+:-]{1,64}");
    static final Form<TimeLimit> LIMIT = Forms.coded(TimeLimit::code, TimeLimit::parse, "[a-zA-Z0-9:.-]{1,100}");

    private static final List<HolidaySchedule> OURS = List.of(
            HolidaySchedule.china(),
            HolidaySchedule.englandAndWales(),
            HolidaySchedule.unitedStates(),
            HolidaySchedule.australia());

    private static final Form<Shift> SHIFT = Forms.coded(Shift::toString, Shift::parse, "[0-9:.-]{1,40}");

    private static final Form<PlannedDay> DAY = Shape.<PlannedDay>of()
            .required("date", DATE, PlannedDay::date)
            .required("name", Forms.text(), PlannedDay::name)
            .required("kind", Forms.constant(DayKind.class), PlannedDay::kind)
            .several("hours", SHIFT, PlannedDay::shifts)
            .made(read -> new PlannedDay(read.get("date"), read.get("name"), read.get("kind"), read.list("hours")));

    private record NamedDay(LocalDate date, String name) {}

    private static final Form<NamedDay> NAMED_DAY = Shape.<NamedDay>of()
            .required("date", DATE, NamedDay::date)
            .required("name", Forms.text(), NamedDay::name)
            .made(read -> new NamedDay(read.get("date"), read.get("name")));

    /** One of the library by its name alone, any other one in full. */
    private static final Form<HolidaySchedule> SCHEDULE = Shape.<HolidaySchedule>of()
            .required("id", Forms.text(), HolidaySchedule::id)
            .required("version", Forms.text(), HolidaySchedule::version)
            .optional("source", Forms.text(), schedule -> isOurs(schedule) ? null : schedule.source())
            .optional("first-year", Forms.number(1, 9999), schedule -> isOurs(schedule) ? null : schedule.firstYear())
            .optional("last-year", Forms.number(1, 9999), schedule -> isOurs(schedule) ? null : schedule.lastYear())
            .several("off", NAMED_DAY, schedule -> isOurs(schedule) ? List.of() : days(schedule.offDays()))
            .several("made-up", NAMED_DAY, schedule -> isOurs(schedule) ? List.of() : days(schedule.makeUpDays()))
            .made(CalendarForms::schedule);

    private record Day(DayOfWeek day, List<Shift> hours) {}

    private static final Form<Day> WEEKDAY = Shape.<Day>of()
            .required("day", Forms.constant(DayOfWeek.class), Day::day)
            .required("hours", Forms.list(SHIFT), Day::hours)
            .made(read -> new Day(read.get("day"), read.get("hours")));

    static final Form<WorkingCalendar> CALENDAR = new Mapped<>(
            Shape.<CalendarDefinition>of()
                    .required("id", Forms.text(), CalendarDefinition::id)
                    .required("version", Forms.text(), CalendarDefinition::version)
                    .required("zone", ZONE, CalendarDefinition::zone)
                    .several("week", WEEKDAY, CalendarForms::week)
                    .several("days", DAY, CalendarDefinition::days)
                    .several("schedules", SCHEDULE, CalendarDefinition::schedules)
                    .required("first-year", Forms.number(1, 9999), CalendarDefinition::firstYear)
                    .required("last-year", Forms.number(1, 9999), CalendarDefinition::lastYear)
                    .flag("rest-on-make-up-days", CalendarDefinition::restOnMakeUpDays)
                    .required("beyond", Forms.constant(Beyond.class), CalendarDefinition::beyond)
                    .made(CalendarForms::definition),
            WorkingCalendar::definition,
            definition -> definition.toBuilder().build());

    private CalendarForms() {}

    private static List<Day> week(CalendarDefinition definition) {
        return Arrays.stream(DayOfWeek.values())
                .filter(definition.week()::containsKey)
                .map(day -> new Day(day, definition.week().getOrDefault(day, List.of())))
                .toList();
    }

    private static CalendarDefinition definition(Shape.Values read) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (Day day : read.<Day>list("week")) {
            week.put(day.day(), day.hours());
        }
        return new CalendarDefinition(
                read.get("id"),
                read.get("version"),
                read.get("zone"),
                week,
                read.list("days"),
                read.list("schedules"),
                read.get("first-year"),
                read.get("last-year"),
                read.flag("rest-on-make-up-days"),
                read.get("beyond"));
    }

    private static boolean isOurs(HolidaySchedule schedule) {
        return OURS.contains(schedule);
    }

    private static List<NamedDay> days(Map<LocalDate, String> days) {
        List<NamedDay> named = new ArrayList<>();
        days.forEach((date, name) -> named.add(new NamedDay(date, name)));
        return named;
    }

    private static Map<LocalDate, String> days(List<NamedDay> named) {
        Map<LocalDate, String> days = new TreeMap<>();
        named.forEach(day -> days.put(day.date(), day.name()));
        return days;
    }

    private static HolidaySchedule schedule(Shape.Values read) {
        String source = read.find("source");
        if (source != null) {
            return new HolidaySchedule(
                    read.get("id"),
                    read.get("version"),
                    source,
                    read.get("first-year"),
                    read.get("last-year"),
                    days(read.<NamedDay>list("off")),
                    days(read.<NamedDay>list("made-up")));
        }
        return OURS.stream()
                .filter(ours ->
                        ours.id().equals(read.get("id")) && ours.version().equals(read.get("version")))
                .findFirst()
                .orElseThrow(CalendarForms::unknown);
    }

    private static InvalidValueException unknown() {
        return new InvalidValueException(
                "holiday schedule",
                "by its name alone the library has "
                        + OURS.stream()
                                .map(ours -> ours.id() + " of version " + ours.version())
                                .collect(Collectors.joining(", "))
                        + "; of any other one give source, years and days");
    }
}
