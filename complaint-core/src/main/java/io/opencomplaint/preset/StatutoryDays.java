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
    static final WorkingCalendar CHINA = Calendars.china(Beyond.PROVISIONAL, Shift.WHOLE_DAY).toBuilder()
            .id("cn-statutory-days")
            .build();

    /** Monday to Friday; the hours, and so the close of business, are ours. */
    static final WorkingCalendar UK = weekdays("uk-business-days", "Europe/London", Shift.parse("09:00-17:00"));

    static final WorkingCalendar USA = weekdays("us-business-days", "America/New_York", Shift.WHOLE_DAY);

    static final WorkingCalendar AUSTRALIA = weekdays("au-business-days", "Australia/Sydney", Shift.WHOLE_DAY);

    static final WorkingCalendar ANYWHERE =
            Calendars.aroundTheClock(ZoneOffset.UTC).toBuilder().id("utc-days").build();

    private StatutoryDays() {}

    /** Calendar days, the last of which ends at 24:00. */
    static TimeLimit toMidnight(int days) {
        return TimeLimit.calendarDays(days, DayCount.SAME_TIME.end(DayEnd.MIDNIGHT));
    }

    private static WorkingCalendar weekdays(String id, String zone, Shift shift) {
        return Calendars.mondayToFriday(ZoneId.of(zone), shift).toBuilder()
                .id(id)
                .build();
    }
}
