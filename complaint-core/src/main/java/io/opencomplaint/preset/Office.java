package io.opencomplaint.preset;

import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.WorkingCalendar;
import java.time.ZoneId;

/** When an office works 工作时间. The sources count in working days and name no hours: these are ours. */
final class Office {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** By the holidays of the State Council, make-up workdays 调休 among them. */
    static final WorkingCalendar HOURS =
            Calendars.china(Beyond.PROVISIONAL, Shift.parse("09:00-12:00"), Shift.parse("13:00-18:00"));

    /** When people may be called. */
    static final WorkingCalendar DUTY = WorkingCalendar.builder("duty", "1")
            .zone(SHANGHAI)
            .everyDay(Shift.parse("07:00-22:00"))
            .build();

    private Office() {}
}
