package io.opencomplaint.examples.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import io.opencomplaint.calendar.CalendarDay;
import io.opencomplaint.calendar.HolidaySchedule;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The schedules of the library beside what Jollyday works out by its own rules for the same weekdays. */
class StatutoryHolidaysTest {

    private static final int FIRST = 2024;
    private static final int LAST = 2028;

    @Test
    void englandAndWalesHasTheBankHolidaysOfJollyday() {
        assertThat(weekdays(HolidayCalendar.UNITED_KINGDOM, "eng"))
                .isEqualTo(HolidaySchedule.englandAndWales().offDays().keySet());
    }

    @Test
    void theUnitedStatesHasBesideThemColumbusDayWhichJollydayKnowsByState() {
        Set<LocalDate> ours =
                new TreeSet<>(HolidaySchedule.unitedStates().offDays().keySet());
        ours.removeIf(date -> date.getMonthValue() == 10);
        assertThat(weekdays(HolidayCalendar.UNITED_STATES)).isEqualTo(ours);
        assertThat(weekdays(HolidayCalendar.UNITED_STATES, "ny"))
                .containsAll(HolidaySchedule.unitedStates().offDays().keySet());
    }

    @Test
    void australiaHasTheHolidaysThatJollydayKnowsInAllStates() {
        assertThat(weekdays(HolidayCalendar.AUSTRALIA))
                .isEqualTo(HolidaySchedule.australia().offDays().keySet());
    }

    private static Set<LocalDate> weekdays(HolidayCalendar country, String... regions) {
        WorkingCalendar calendar = JollydayHolidays.add(
                        WorkingCalendar.builder("theirs", "1")
                                .zone(ZoneOffset.UTC)
                                .hours(Shift.parse("09:00-17:00")),
                        country,
                        FIRST,
                        LAST,
                        regions)
                .build();
        return calendar.specialDays(LocalDate.of(FIRST, 1, 1), LocalDate.of(LAST, 12, 31)).stream()
                .map(CalendarDay::date)
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
