package io.opencomplaint.preset;

import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.DayEnd;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The calendars of the regulators, under names that no calendar of an organisation has. */
final class StatutoryDays {

    /** Mainland China with holidays and make-up days; days end at 24:00, since nothing is known of hours of business. */
    static final WorkingCalendar CHINA =
            named("cn-statutory-days", Calendars.china(Beyond.PROVISIONAL, Shift.WHOLE_DAY));

    /** Without the bank holidays of England and Wales; the hours, and so the close of business, are ours. */
    static final WorkingCalendar UK =
            named("uk-business-days", Calendars.englandAndWales(Beyond.PROVISIONAL, Shift.parse("09:00-17:00")));

    /** Without federal holidays. */
    static final WorkingCalendar USA = named(
            "us-business-days",
            Calendars.unitedStates(ZoneId.of("America/New_York"), Beyond.PROVISIONAL, Shift.WHOLE_DAY));

    /** Without the holidays that all states share. */
    static final WorkingCalendar AUSTRALIA = named(
            "au-business-days",
            Calendars.australia(ZoneId.of("Australia/Sydney"), Beyond.PROVISIONAL, Shift.WHOLE_DAY));

    static final WorkingCalendar ANYWHERE =
            Calendars.aroundTheClock(ZoneOffset.UTC).toBuilder().id("utc-days").build();

    private StatutoryDays() {}

    /** Calendar days, the last of which ends at 24:00. */
    static TimeLimit toMidnight(int days) {
        return TimeLimit.calendarDays(days, DayCount.SAME_TIME.end(DayEnd.MIDNIGHT));
    }

    private static WorkingCalendar named(String id, WorkingCalendar calendar) {
        return calendar.toBuilder().id(id).build();
    }
}
