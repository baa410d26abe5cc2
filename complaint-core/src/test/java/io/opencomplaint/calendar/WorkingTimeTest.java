package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final WorkingCalendar OFFICE = Hours.office(Hours.SHANGHAI);

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T08:30, PT3H30M,        2026-03-06T12:00",
        "2026-03-06T08:30, PT3H30M0.000001S, 2026-03-06T13:30:00.000001",
        "2026-03-06T08:30, PT7H30M,        2026-03-06T17:30",
        "2026-03-06T17:00, PT1H,           2026-03-09T09:00",
        "2026-03-06T12:30, PT1H,           2026-03-06T14:30",
        "2026-03-07T12:30, PT1H,           2026-03-09T09:30",
        "2026-03-06T08:30, PT24H,          2026-03-11T10:00",
        "2026-03-07T12:30, PT0S,           2026-03-07T12:30",
        "2026-03-09T09:00, PT-1H,          2026-03-06T17:00",
    })
    void isAdded(String start, Duration amount, String end) {
        assertThat(Hours.local(OFFICE, OFFICE.add(Hours.at(OFFICE, start), amount)))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T12:00, PT3H30M,  2026-03-06T08:30",
        "2026-03-06T15:30, PT2H,     2026-03-06T13:30",
        "2026-03-09T08:30, PT1H,     2026-03-06T16:30",
        "2026-03-08T03:00, PT7H30M,  2026-03-06T08:30",
        "2026-03-08T03:00, PT0S,     2026-03-08T03:00",
        "2026-03-06T17:00, PT-1H,    2026-03-09T09:00",
    })
    void isSubtracted(String end, Duration amount, String start) {
        assertThat(Hours.local(OFFICE, OFFICE.subtract(Hours.at(OFFICE, end), amount)))
                .isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T08:30, 2026-03-06T17:30, PT7H30M",
        "2026-03-06T17:30, 2026-03-06T08:30, PT-7H-30M",
        "2026-03-06T17:00, 2026-03-09T09:00, PT1H",
        "2026-03-07T00:00, 2026-03-09T00:00, PT0S",
        "2026-03-06T09:00:00.000001, 2026-03-06T09:00:00.000003, PT0.000002S",
    })
    void isMeasured(String from, String to, Duration work) {
        assertThat(OFFICE.between(Hours.at(OFFICE, from), Hours.at(OFFICE, to))).isEqualTo(work);
    }

    @Test
    void isCutToTheMicrosecondInBothDirections() {
        Instant start = Hours.at(OFFICE, "2026-03-06T09:00");
        assertThat(OFFICE.add(start.plusNanos(1999), Duration.ofNanos(1999))).isEqualTo(start.plusNanos(2000));
        assertThat(OFFICE.add(start, Duration.ofNanos(999))).isEqualTo(start);
        assertThat(OFFICE.add(start, Duration.ofNanos(-999))).isEqualTo(start);
        assertThat(OFFICE.add(start, Duration.ofNanos(-1500))).isEqualTo(start.minusNanos(1000));
        assertThat(OFFICE.subtract(start, Duration.ofNanos(1500))).isEqualTo(start.minusNanos(1000));
    }

    @ParameterizedTest
    @CsvSource({
        // instant,         working, next,             previous,         opening,          closing
        "2026-03-06T08:30, true,  2026-03-06T08:30, 2026-03-06T08:30, 2026-03-06T13:30, 2026-03-06T12:00",
        "2026-03-06T10:00, true,  2026-03-06T10:00, 2026-03-06T10:00, 2026-03-06T13:30, 2026-03-06T12:00",
        "2026-03-06T12:00, false, 2026-03-06T13:30, 2026-03-06T12:00, 2026-03-06T13:30, 2026-03-06T17:30",
        "2026-03-06T12:30, false, 2026-03-06T13:30, 2026-03-06T12:00, 2026-03-06T13:30, 2026-03-06T17:30",
        "2026-03-06T17:30, false, 2026-03-09T08:30, 2026-03-06T17:30, 2026-03-09T08:30, 2026-03-09T12:00",
        "2026-03-08T00:00, false, 2026-03-09T08:30, 2026-03-06T17:30, 2026-03-09T08:30, 2026-03-09T12:00",
    })
    void hasEdges(String instant, boolean working, String next, String previous, String opening, String closing) {
        Instant at = Hours.at(OFFICE, instant);
        assertThat(OFFICE.isWorking(at)).isEqualTo(working);
        assertThat(Hours.local(OFFICE, OFFICE.nextWorking(at))).isEqualTo(next);
        assertThat(Hours.local(OFFICE, OFFICE.previousWorking(at))).isEqualTo(previous);
        assertThat(Hours.local(OFFICE, OFFICE.nextOpening(at))).isEqualTo(opening);
        assertThat(Hours.local(OFFICE, OFFICE.nextClosing(at))).isEqualTo(closing);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T08:30, 2026-03-05T13:30, 2026-03-05T17:30",
        "2026-03-06T10:00, 2026-03-06T08:30, 2026-03-05T17:30",
        "2026-03-06T12:00, 2026-03-06T08:30, 2026-03-05T17:30",
        "2026-03-06T12:30, 2026-03-06T08:30, 2026-03-06T12:00",
        "2026-03-09T08:30, 2026-03-06T13:30, 2026-03-06T17:30",
    })
    void hadEdges(String instant, String opening, String closing) {
        Instant at = Hours.at(OFFICE, instant);
        assertThat(Hours.local(OFFICE, OFFICE.previousOpening(at))).isEqualTo(opening);
        assertThat(Hours.local(OFFICE, OFFICE.previousClosing(at))).isEqualTo(closing);
    }

    @Test
    void workingDaysAreCountedAfterTheFirstDateUpToTheSecond() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        assertThat(OFFICE.workingDays(friday, friday)).isZero();
        assertThat(OFFICE.workingDays(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(OFFICE.workingDays(friday.minusDays(1), friday.plusDays(3))).isEqualTo(2);
        assertThat(OFFICE.workingDays(friday.plusDays(3), friday)).isEqualTo(-1);
        assertThat(OFFICE.isWorkingDay(friday)).isTrue();
        assertThat(OFFICE.isWorkingDay(friday.plusDays(1))).isFalse();
    }

    @Test
    void aHalfDayAndAMakeUpDayHaveTheirHours() {
        LocalDate eve = LocalDate.of(2026, 12, 24);
        LocalDate saturday = LocalDate.of(2026, 12, 19);
        WorkingCalendar calendar = Hours.in(Hours.SHANGHAI)
                .hours(Hours.MORNING, Hours.AFTERNOON)
                .hours(DayOfWeek.MONDAY)
                .specialDay(eve, "Christmas Eve", Hours.MORNING)
                .holiday(eve.plusDays(1), "Christmas Day")
                .makeUpDay(saturday, "Christmas Day")
                .build();
        assertThat(work(calendar, eve)).isEqualTo(Hours.MORNING.length());
        assertThat(work(calendar, saturday)).isEqualTo(Duration.ofMinutes(450));
        assertThat(work(calendar, eve.plusDays(1))).isZero();
        assertThat(calendar.specialDays(saturday, eve.plusDays(1)))
                .containsExactly(
                        new CalendarDay(saturday, "Christmas Day", DayKind.MAKE_UP_DAY),
                        new CalendarDay(eve, "Christmas Eve", DayKind.SPECIAL_DAY),
                        new CalendarDay(eve.plusDays(1), "Christmas Day", DayKind.HOLIDAY));
        assertThat(calendar.specialDays(eve.plusDays(2), eve)).isEmpty();
        assertThat(calendar.specialDays(eve.plusDays(2), eve.plusDays(4))).isEmpty();
    }

    private static Duration work(WorkingCalendar calendar, LocalDate date) {
        Instant start = date.atStartOfDay(calendar.zone()).toInstant();
        return calendar.between(start, start.plus(Duration.ofDays(1)));
    }
}
