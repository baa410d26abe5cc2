package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lesson T11: working time is measured on the line of instants. */
class SummerTimeTest {

    private static WorkingCalendar daily(String zone, String shift) {
        return WorkingCalendar.builder("test", "1")
                .zone(ZoneId.of(zone))
                .everyDay(Shift.parse(shift))
                .years(2005, 2030)
                .build();
    }

    private static Duration onDay(WorkingCalendar calendar, LocalDate date) {
        Instant start = date.atStartOfDay(calendar.zone()).toInstant();
        return calendar.between(
                start, date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // Forward at 02:00, back at 02:00.
        "America/New_York,    2026-03-08, 00:00-24:00, PT23H",
        "America/New_York,    2026-11-01, 00:00-24:00, PT25H",
        "America/New_York,    2026-03-08, 01:30-03:30, PT1H",
        "America/New_York,    2026-11-01, 01:00-02:00, PT2H",
        "America/New_York,    2026-11-01, 01:30-01:45, PT30M",
        "America/New_York,    2026-03-08, 02:00-03:00, PT0S",
        // The day begins at 01:00.
        "America/Sao_Paulo,   2018-11-04, 00:00-24:00, PT23H",
        "America/Sao_Paulo,   2018-11-04, 00:00-01:30, PT30M",
        "America/Sao_Paulo,   2018-02-17, 23:00-24:00, PT2H",
        "Asia/Beirut,         2026-03-29, 00:00-02:00, PT1H",
        "Africa/Cairo,        2026-04-24, 00:00-02:00, PT1H",
        "Africa/Cairo,        2026-10-29, 23:00-24:00, PT2H",
        // Half an hour.
        "Australia/Lord_Howe, 2026-04-05, 00:00-24:00, PT24H30M",
        "Australia/Lord_Howe, 2026-10-04, 00:00-24:00, PT23H30M",
        // No such day.
        "Pacific/Apia,        2011-12-30, 00:00-24:00, PT0S",
        "Pacific/Apia,        2011-12-29, 00:00-24:00, PT24H",
    })
    void whatIsSkippedVanishesAndWhatIsRepeatedCountsTwice(String zone, LocalDate date, String shift, Duration work) {
        assertThat(onDay(daily(zone, shift), date)).isEqualTo(work);
    }

    @Test
    void aNightShiftIsAnHourShorterOrLonger() {
        WorkingCalendar night = daily("America/New_York", "22:00-06:00");
        assertThat(night.between(Hours.at(night, "2026-03-07T22:00"), Hours.at(night, "2026-03-08T06:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(night.between(Hours.at(night, "2026-10-31T22:00"), Hours.at(night, "2026-11-01T06:00")))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void workThatIsRepeatedIsAddedTwice() {
        WorkingCalendar early = daily("America/New_York", "01:30-01:45");
        Instant first = Instant.parse("2026-11-01T05:30:00Z");
        assertThat(early.add(first, Duration.ofMinutes(15))).isEqualTo("2026-11-01T05:45:00Z");
        assertThat(early.add(first, Duration.ofMinutes(16))).isEqualTo("2026-11-01T06:31:00Z");
        assertThat(early.add(first, Duration.ofMinutes(30))).isEqualTo("2026-11-01T06:45:00Z");
        assertThat(early.addWorkingDays(first, 0, DayCount.UK_DISP)).isEqualTo("2026-11-01T06:45:00Z");
    }

    @Test
    void aDayThatNeverWasIsNoWorkingDay() {
        WorkingCalendar apia = daily("Pacific/Apia", "09:00-17:00");
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        assertThat(apia.isWorkingDay(skipped)).isFalse();
        assertThat(apia.workingDays(skipped.minusDays(1), skipped.plusDays(1))).isEqualTo(1);
        Instant due = apia.addWorkingDays(Hours.at(apia, "2011-12-29T10:00"), 1, DayCount.SAME_TIME);
        assertThat(Hours.local(apia, due)).isEqualTo("2011-12-31T10:00");
        Instant midnight = apia.addCalendarDays(Hours.at(apia, "2011-12-29T10:00"), 0, DayCount.ROLL_FORWARD);
        assertThat(midnight).isEqualTo(Hours.at(apia, "2011-12-31T00:00"));
    }

    @Test
    void aZoneWithoutChangesHasNone() {
        WorkingCalendar fixed = Calendars.aroundTheClock(ZoneOffset.ofHoursMinutes(5, 30));
        assertThat(onDay(fixed, LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(24));
    }
}
