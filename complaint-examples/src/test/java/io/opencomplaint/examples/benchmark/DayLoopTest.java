package io.opencomplaint.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two that are measured beside each other do the same. */
class DayLoopTest {

    @ParameterizedTest
    @ValueSource(strings = {Office.SHANGHAI, Office.NEW_YORK})
    void countsHoursAsTheCalendarDoes(String zone) {
        WorkingCalendar calendar = Office.in(zone);
        DayLoop loop = new DayLoop(calendar);
        for (Instant instant : Office.instants()) {
            for (int hours : new int[] {3, 24, 720}) {
                Duration amount = Duration.ofHours(hours);
                Instant end = calendar.add(instant, amount);
                assertThat(loop.add(instant, amount)).isEqualTo(end);
                assertThat(loop.subtract(instant, amount)).isEqualTo(calendar.subtract(instant, amount));
                assertThat(loop.between(instant, end)).isEqualTo(amount);
                assertThat(calendar.between(instant, end)).isEqualTo(amount);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Office.SHANGHAI, Office.NEW_YORK})
    void countsDaysAsTheCalendarDoes(String zone) {
        WorkingCalendar calendar = Office.in(zone);
        DayLoop loop = new DayLoop(calendar);
        for (Instant instant : Office.instants()) {
            for (int days : new int[] {1, 90, 250}) {
                Instant end = calendar.addWorkingDays(instant, days, DayCount.CIVIL_CODE);
                LocalDate from = LocalDate.ofInstant(instant, calendar.zone());
                LocalDate to = LocalDate.ofInstant(end, calendar.zone());
                assertThat(loop.addWorkingDays(instant, days)).isEqualTo(end);
                assertThat(loop.subtractWorkingDays(instant, days))
                        .describedAs("%s - %s", instant, days)
                        .isEqualTo(calendar.subtractWorkingDays(instant, days, DayCount.CIVIL_CODE));
                assertThat(loop.workingDays(from, to)).isEqualTo(days);
                assertThat(calendar.workingDays(from, to)).isEqualTo(days);
            }
        }
    }
}
