package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holidays of the regulators outside China, as gov.uk, opm.gov and australia.gov.au publish them. */
class StatutoryHolidaysTest {

    private static final WorkingCalendar UK = Calendars.englandAndWales(Beyond.FAIL, Hours.MORNING);
    private static final WorkingCalendar USA =
            Calendars.unitedStates(ZoneId.of("America/New_York"), Beyond.FAIL, Hours.MORNING);
    private static final WorkingCalendar AUSTRALIA =
            Calendars.australia(ZoneId.of("Australia/Sydney"), Beyond.FAIL, Hours.MORNING);

    static Stream<HolidaySchedule> schedules() {
        return Stream.of(
                HolidaySchedule.englandAndWales(), HolidaySchedule.unitedStates(), HolidaySchedule.australia());
    }

    static IntStream years() {
        return IntStream.rangeClosed(2024, 2028);
    }

    @ParameterizedTest
    @CsvSource({"2024, 8, 11, 7", "2025, 8, 11, 7", "2026, 8, 11, 6", "2027, 8, 12, 6", "2028, 8, 10, 7"})
    void eachYearHasItsNumberOfDays(int year, int uk, int usa, int australia) {
        assertThat(count(UK, year)).isEqualTo(uk);
        assertThat(count(USA, year))
                .as("New Year's Day 2028 is observed in 2027")
                .isEqualTo(usa);
        assertThat(count(AUSTRALIA, year))
                .as("Anzac Day of 2026 and 2027 is on a weekend")
                .isEqualTo(australia);
    }

    private static int count(WorkingCalendar calendar, int year) {
        return calendar.specialDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-06",
                "2025-04-18",
                "2025-04-21",
                "2026-05-25",
                "2026-08-31",
                "2026-12-28",
                "2027-12-27",
                "2027-12-28",
                "2028-01-03"
            })
    void englandAndWalesRests(String date) {
        assertThat(UK.isWorkingDay(LocalDate.parse(date))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-17", "2026-12-29", "2027-12-24", "2027-12-29", "2028-01-04"})
    void englandAndWalesWorks(String date) {
        assertThat(UK.isWorkingDay(LocalDate.parse(date))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-15",
                "2024-06-19",
                "2025-06-19",
                "2026-06-19",
                "2026-07-03",
                "2026-11-26",
                "2027-06-18",
                "2027-07-05",
                "2027-12-24",
                "2027-12-31",
                "2028-06-19",
                "2028-11-10"
            })
    void theUnitedStatesRests(String date) {
        assertThat(USA.isWorkingDay(LocalDate.parse(date))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-21", "2026-11-27", "2027-06-21", "2028-01-03"})
    void theUnitedStatesWorks(String date) {
        assertThat(USA.isWorkingDay(LocalDate.parse(date))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-26",
                "2025-01-27",
                "2025-04-25",
                "2026-12-28",
                "2027-12-27",
                "2027-12-28",
                "2028-01-03",
                "2028-04-25"
            })
    void australiaRests(String date) {
        assertThat(AUSTRALIA.isWorkingDay(LocalDate.parse(date))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-27", "2026-06-08", "2027-04-26"})
    void australiaWorksWhereItsStatesDiffer(String date) {
        assertThat(AUSTRALIA.isWorkingDay(LocalDate.parse(date))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void everyDayOffWouldHaveBeenADayOfWork(HolidaySchedule schedule) {
        assertThat(schedule.makeUpDays()).isEmpty();
        assertThat(schedule.offDays().keySet())
                .allMatch(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        assertThat(schedule.id() + " " + schedule.source()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("years")
    void goodFridayAndEasterMondayLieAroundTheFirstSundayAfterTheFullMoonOfSpring(int year) {
        LocalDate easter = easter(year);
        for (WorkingCalendar calendar : new WorkingCalendar[] {UK, AUSTRALIA}) {
            assertThat(calendar.isWorkingDay(easter.minusDays(3))).isTrue();
            assertThat(calendar.isWorkingDay(easter.minusDays(2))).isFalse();
            assertThat(calendar.isWorkingDay(easter.plusDays(1))).isFalse();
            assertThat(calendar.isWorkingDay(easter.plusDays(2)) || isAnzac(calendar, easter.plusDays(2)))
                    .isTrue();
        }
    }

    private static boolean isAnzac(WorkingCalendar calendar, LocalDate date) {
        return calendar.equals(AUSTRALIA) && date.getMonthValue() == 4 && date.getDayOfMonth() == 25;
    }

    /** Gauss's rule, which holds from 1900 to 2099 but for 1954, 1981, 2049 and 2076. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        return LocalDate.of(year, 3, 22).plusDays(moon + sunday);
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatIsOnAWeekdayOfAMonthIsThere(int year) {
        assertThat(UK.isWorkingDay(last(year, 5))).isFalse();
        assertThat(UK.isWorkingDay(last(year, 8))).isFalse();
        assertThat(UK.isWorkingDay(nth(year, 5, 1, DayOfWeek.MONDAY))).isFalse();
        assertThat(USA.isWorkingDay(nth(year, 1, 3, DayOfWeek.MONDAY))).isFalse();
        assertThat(USA.isWorkingDay(nth(year, 2, 3, DayOfWeek.MONDAY))).isFalse();
        assertThat(USA.isWorkingDay(last(year, 5))).isFalse();
        assertThat(USA.isWorkingDay(nth(year, 9, 1, DayOfWeek.MONDAY))).isFalse();
        assertThat(USA.isWorkingDay(nth(year, 10, 2, DayOfWeek.MONDAY))).isFalse();
        assertThat(USA.isWorkingDay(nth(year, 11, 4, DayOfWeek.THURSDAY))).isFalse();
    }

    private static LocalDate nth(int year, int month, int which, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    private static LocalDate last(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    @Test
    void theyAreNamedByTheirEdition() {
        assertThat(Stream.of(UK, USA, AUSTRALIA).map(WorkingCalendar::reference))
                .containsExactly("england-and-wales@2024-2028", "us-federal@2024-2028", "australia@2024-2028");
    }
}
