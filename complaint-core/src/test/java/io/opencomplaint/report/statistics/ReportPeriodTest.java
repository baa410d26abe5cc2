package io.opencomplaint.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPeriodTest {

    @ParameterizedTest(name = "{0} to {1}: before it {2} to {3}, a year before {4} to {5}")
    @CsvSource({
        "2026-04-01, 2026-06-30, 2026-01-01, 2026-03-31, 2025-04-01, 2025-06-30",
        "2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31, 2025-01-01, 2025-03-31",
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28",
        "2023-02-01, 2023-02-28, 2023-01-01, 2023-01-31, 2022-02-01, 2022-02-28",
        "2024-02-29, 2024-03-06, 2024-02-22, 2024-02-28, 2023-02-28, 2023-03-06",
        "2026-05-04, 2026-05-04, 2026-05-03, 2026-05-03, 2025-05-04, 2025-05-04",
        "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31, 2025-01-01, 2025-12-31",
    })
    void isComparedWithAsMuchTimeBeforeAndWithTheSameDaysOfTheYearBefore(
            LocalDate from, LocalDate to, LocalDate before, LocalDate beforeTo, LocalDate year, LocalDate yearTo) {
        ReportPeriod period = ReportPeriod.of(from, to);
        assertThat(period.previous()).isEqualTo(ReportPeriod.of(before, beforeTo));
        assertThat(period.lastYear()).isEqualTo(ReportPeriod.of(year, yearTo));
    }

    @Test
    void hasNamesForThePartsOfAYear() {
        assertThat(ReportPeriod.quarter(2026, 4)).isEqualTo(days("2026-10-01", "2026-12-31"));
        assertThat(ReportPeriod.halfYear(2026, 1)).isEqualTo(days("2026-01-01", "2026-06-30"));
        assertThat(ReportPeriod.year(2026)).isEqualTo(days("2026-01-01", "2026-12-31"));
        assertThat(ReportPeriod.month(YearMonth.of(2024, 2))).isEqualTo(days("2024-02-01", "2024-02-29"));
    }

    @Test
    void isWholeMonthsOnlyFromAFirstToALastDay() {
        assertThat(days("2026-02-01", "2026-02-28").isWholeMonths()).isTrue();
        assertThat(days("2024-02-01", "2024-02-28").isWholeMonths()).isFalse();
        assertThat(days("2026-02-02", "2026-02-28").isWholeMonths()).isFalse();
    }

    @Test
    void isRefusedWhenItEndsBeforeItBeginsOrNamesNoPartOfTheYear() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> days("2026-02-02", "2026-02-01"))
                .withMessageContaining("end it on the day it begins, or later");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ReportPeriod.quarter(2026, 5));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ReportPeriod.halfYear(2026, 0));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ReportPeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void isOfTheYears1To9999WhichAllHavePeriodsToCompareWith() {
        ReportPeriod all = days("0001-01-01", "9999-12-31");
        assertThat(all.previous().to()).isEqualTo(LocalDate.of(0, 12, 31));
        assertThat(all.previous().from()).isEqualTo(LocalDate.of(-9998, 1, 1));
        assertThat(ReportPeriod.year(1).lastYear().from()).isEqualTo(LocalDate.of(0, 1, 1));
        assertThat(ReportPeriod.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 30))
                        .previous()
                        .from())
                .isEqualTo(LocalDate.of(-9998, 1, 3));
    }

    static Stream<ThrowingCallable> outside() {
        return Stream.of(
                () -> ReportPeriod.of(LocalDate.of(0, 12, 31), LocalDate.of(1, 1, 1)),
                () -> ReportPeriod.of(LocalDate.of(9999, 1, 1), LocalDate.of(10_000, 1, 1)),
                () -> ReportPeriod.months(YearMonth.of(0, 12), YearMonth.of(1, 1)),
                () -> ReportPeriod.months(YearMonth.of(9999, 12), YearMonth.of(10_000, 1)),
                () -> ReportPeriod.month(YearMonth.of(0, 12)),
                () -> ReportPeriod.quarter(0, 1),
                () -> ReportPeriod.halfYear(10_000, 2),
                () -> ReportPeriod.year(Integer.MAX_VALUE),
                () -> ReportPeriod.year(Integer.MIN_VALUE));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void isRefusedInOtherYears(ThrowingCallable period) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(period)
                .withMessageContaining("stay within the years 1 to 9999");
    }

    private static ReportPeriod days(String from, String to) {
        return ReportPeriod.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
