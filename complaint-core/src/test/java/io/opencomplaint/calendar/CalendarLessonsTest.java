package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What went wrong elsewhere, by the numbers of the lessons; T9, T11 and T12 have tests of their own. */
class CalendarLessonsTest {

    private static final WorkingCalendar CHINA = Calendars.china(Beyond.FAIL, Hours.MORNING, Hours.AFTERNOON);

    @Test
    void t1AddingThenMeasuringGivesBackWhatWasAdded() {
        Instant start = Hours.at(CHINA, "2026-02-12T03:17");
        for (long minutes = 1; minutes < 20_000; minutes += 7) {
            Duration amount = Duration.ofMinutes(minutes);
            TimeLimit limit = TimeLimit.working(amount);
            Instant due = limit.after(CHINA, start);
            assertThat(limit.measure(CHINA, start, due)).isEqualTo(amount);
        }
    }

    @Test
    void t8AWarningBeforeADeadlineNeverFallsOutsideWorkingTime() {
        Instant due = Hours.at(CHINA, "2026-02-24T08:30");
        for (long minutes = 1; minutes < 20_000; minutes += 7) {
            TimeLimit ahead = TimeLimit.working(Duration.ofMinutes(minutes));
            Instant warning = ahead.before(CHINA, due);
            assertThat(CHINA.isWorking(warning)).isTrue();
            assertThat(CHINA.between(warning, due)).isEqualTo(Duration.ofMinutes(minutes));
        }
        Instant dayAhead = TimeLimit.workingDays(1, DayCount.CIVIL_CODE).before(CHINA, due);
        assertThat(Hours.local(CHINA, dayAhead)).isEqualTo("2026-02-14T17:30");
    }

    @Test
    void t10TwentyFourHoursLoseNothingAtMidnight() {
        WorkingCalendar whole =
                Hours.in(Hours.SHANGHAI).everyDay(Shift.parse("00:00-24:00")).build();
        WorkingCalendar halves = Hours.in(Hours.SHANGHAI)
                .everyDay(Shift.parse("12:00-24:00"), Shift.parse("00:00-12:00"))
                .build();
        Instant start = Hours.at(whole, "2026-03-06T23:59:59.999999");
        Duration week = Duration.ofDays(7).plusNanos(1000);
        for (WorkingCalendar calendar : new WorkingCalendar[] {whole, halves}) {
            assertThat(calendar.add(start, week)).isEqualTo(start.plus(week));
            assertThat(calendar.subtract(start, week)).isEqualTo(start.minus(week));
            assertThat(calendar.between(start, start.plus(week))).isEqualTo(week);
        }
    }

    @Test
    void t10AllSetsOfWeekdaysWork() {
        Instant start = Instant.parse("2026-03-06T00:00:00Z");
        for (int set = 1; set < 128; set++) {
            WorkingCalendarBuilder builder = Hours.in(Hours.SHANGHAI);
            for (DayOfWeek day : DayOfWeek.values()) {
                if ((set >> (day.getValue() - 1) & 1) == 1) {
                    builder.hours(day, Hours.MORNING, Hours.AFTERNOON, Hours.NIGHT);
                }
            }
            WorkingCalendar calendar = builder.build();
            int days = Integer.bitCount(set);
            assertThat(calendar.add(start, Duration.ofMinutes(930L * days)))
                    .isBetween(start, start.plus(Duration.ofDays(7)));
            assertThat(calendar.between(start, start.plus(Duration.ofDays(70))))
                    .isEqualTo(Duration.ofMinutes(9300L * days));
            LocalDate date = LocalDate.of(2026, 3, 6);
            assertThat(calendar.workingDays(date, date.plusDays(70))).isEqualTo(10 * days);
        }
    }

    @Test
    void t10ANightShiftBelongsToTheDayOnWhichItStarts() {
        WorkingCalendar night =
                Hours.in(Hours.SHANGHAI).hours(DayOfWeek.FRIDAY, Hours.NIGHT).build();
        assertThat(night.isWorking(Hours.at(night, "2026-03-07T05:59"))).isTrue();
        assertThat(night.isWorking(Hours.at(night, "2026-03-06T05:59"))).isFalse();
        assertThat(night.isWorkingDay(LocalDate.of(2026, 3, 6))).isTrue();
        assertThat(night.isWorkingDay(LocalDate.of(2026, 3, 7))).isFalse();
        assertThat(Hours.local(night, night.add(Hours.at(night, "2026-03-06T23:00"), Duration.ofHours(7))))
                .isEqualTo("2026-03-07T06:00");
        assertThat(Hours.local(night, night.add(Hours.at(night, "2026-03-06T23:00"), Duration.ofHours(8))))
                .isEqualTo("2026-03-13T23:00");
    }
}
