package io.opencomplaint.examples.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.calendar.CalendarDay;
import io.opencomplaint.calendar.DayKind;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.calendar.WorkingCalendarBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ICalendarHolidaysTest {

    @Test
    void everyDateOfTheFileRests() throws IOException {
        WorkingCalendar office;
        try (InputStream file = ICalendarHolidays.class.getResourceAsStream("office.ics")) {
            office = ICalendarHolidays.add(builder(), file).build();
        }
        assertThat(office.specialDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .hasSize(10)
                .contains(
                        new CalendarDay(LocalDate.of(2026, 9, 25), "中秋节", DayKind.HOLIDAY),
                        new CalendarDay(LocalDate.of(2026, 10, 7), "国庆节", DayKind.HOLIDAY),
                        new CalendarDay(LocalDate.of(2026, 12, 25), "Christmas Day, office closed", DayKind.HOLIDAY),
                        new CalendarDay(LocalDate.of(2026, 12, 31), "New Year's Eve", DayKind.HOLIDAY));
        assertThat(office.isWorkingDay(LocalDate.of(2026, 10, 8))).isTrue();
        assertThat(office.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
    }

    @Test
    void anEventWithATimeIsRefused() {
        assertThatThrownBy(() -> ICalendarHolidays.add(builder(), event("DTSTART:20261225T090000Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole days");
    }

    @Test
    void aRepeatingEventIsRefused() {
        assertThatThrownBy(() ->
                        ICalendarHolidays.add(builder(), event("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("repeat");
    }

    private static InputStream event(String lines) {
        return new ByteArrayInputStream(("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines
                        + "\r\nSUMMARY:Christmas\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static WorkingCalendarBuilder builder() {
        return WorkingCalendar.builder("office", "2026")
                .zone(ZoneId.of("Asia/Shanghai"))
                .hours(Shift.parse("09:00-17:00"));
    }
}
