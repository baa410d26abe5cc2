package io.opencomplaint.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Hours and times that many tests use. */
final class Hours {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Shift MORNING = Shift.parse("08:30-12:00");
    static final Shift AFTERNOON = Shift.parse("13:30-17:30");
    static final Shift NIGHT = Shift.parse("22:00-06:00");
    static final Shift NINE_TO_FIVE = Shift.parse("09:00-17:00");

    private Hours() {}

    /** A time on the wall of a calendar's zone, for example {@code 2026-01-05T08:30}. */
    static Instant at(WorkingCalendar calendar, String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }

    /** An instant as a time on the wall of a calendar's zone. */
    static String local(WorkingCalendar calendar, Instant instant) {
        return LocalDateTime.ofInstant(instant, calendar.zone()).toString();
    }

    static WorkingCalendar office(ZoneId zone) {
        return Calendars.mondayToFriday(zone, MORNING, AFTERNOON);
    }

    static WorkingCalendarBuilder in(ZoneId zone) {
        return WorkingCalendar.builder("test", "1").zone(zone).years(2020, 2030);
    }
}
