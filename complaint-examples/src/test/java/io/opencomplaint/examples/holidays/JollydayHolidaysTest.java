package io.opencomplaint.examples.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import io.opencomplaint.calendar.CalendarDay;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class JollydayHolidaysTest {

    private static final Shift HOURS = Shift.parse("09:00-17:00");

    @Test
    void germanyRestsOnItsHolidays() {
        WorkingCalendar germany = calendar("Europe/Berlin", HolidayCalendar.GERMANY);
        assertThat(germany.specialDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .extracting(CalendarDay::date)
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 10, 3),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26));
        assertThat(germany.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(germany.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
    }

    @Test
    void newYorkRestsOnThanksgiving() {
        WorkingCalendar newYork = calendar("America/New_York", HolidayCalendar.UNITED_STATES, "ny");
        assertThat(newYork.isWorkingDay(LocalDate.of(2026, 11, 26))).isFalse();
        assertThat(newYork.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(newYork.isWorkingDay(LocalDate.of(2026, 12, 28))).isTrue();
    }

    private static WorkingCalendar calendar(String zone, HolidayCalendar country, String... regions) {
        return JollydayHolidays.add(
                        WorkingCalendar.builder("office", "2026")
                                .zone(ZoneId.of(zone))
                                .hours(HOURS),
                        country,
                        2025,
                        2027,
                        regions)
                .build();
    }
}
