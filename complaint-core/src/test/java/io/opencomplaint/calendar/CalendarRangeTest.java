package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lesson T9: every search is bounded and fails with a typed error. */
class CalendarRangeTest {

    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    private static final Duration SHORTEST = Duration.ofSeconds(Long.MIN_VALUE);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final WorkingCalendar OFFICE = WorkingCalendar.builder("office", "1")
            .zone(ZoneOffset.UTC)
            .hours(Hours.NINE_TO_FIVE)
            .years(2026, 2026)
            .build();
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant INSIDE = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant LAST = Instant.parse("2027-01-01T00:00:00Z");

    static Stream<ThrowingCallable> tooFar() {
        return Stream.of(
                () -> OFFICE.add(INSIDE, LONGEST),
                () -> OFFICE.add(INSIDE, SHORTEST),
                () -> OFFICE.subtract(INSIDE, LONGEST),
                () -> OFFICE.subtract(INSIDE, SHORTEST),
                () -> OFFICE.add(INSIDE, Duration.ofDays(100_000)),
                () -> OFFICE.add(LAST, HOUR),
                () -> OFFICE.subtract(FIRST, HOUR),
                () -> OFFICE.isWorking(LAST),
                () -> OFFICE.nextWorking(LAST),
                () -> OFFICE.nextOpening(LAST),
                () -> OFFICE.nextClosing(LAST),
                () -> OFFICE.nextWorking(LAST.minusSeconds(1)),
                () -> OFFICE.previousWorking(FIRST),
                () -> OFFICE.previousOpening(FIRST),
                () -> OFFICE.previousClosing(FIRST),
                () -> OFFICE.addWorkingDays(INSIDE, 1000, DayCount.UK_DISP),
                () -> OFFICE.addWorkingDays(INSIDE, Integer.MAX_VALUE, DayCount.SAME_TIME),
                () -> OFFICE.addWorkingDays(INSIDE, Integer.MIN_VALUE, DayCount.SAME_TIME),
                () -> OFFICE.subtractWorkingDays(INSIDE, Integer.MAX_VALUE, DayCount.AS_IS),
                () -> OFFICE.subtractWorkingDays(INSIDE, Integer.MIN_VALUE, DayCount.AS_IS),
                () -> OFFICE.addCalendarDays(INSIDE, Integer.MAX_VALUE, DayCount.CIVIL_CODE),
                () -> OFFICE.addCalendarDays(INSIDE, Integer.MIN_VALUE, DayCount.CIVIL_CODE),
                () -> OFFICE.subtractCalendarDays(INSIDE, Integer.MAX_VALUE, DayCount.AS_IS),
                () -> OFFICE.subtractCalendarDays(INSIDE, Integer.MIN_VALUE, DayCount.AS_IS),
                () -> OFFICE.addWorkingDays(LAST, 0, DayCount.SAME_TIME),
                () -> OFFICE.addCalendarDays(LAST.minusSeconds(1), 0, DayCount.AS_IS.start(Roll.FORWARD)),
                () -> OFFICE.isWorkingDay(LocalDate.of(2025, 12, 31)),
                () -> OFFICE.isWorkingDay(LocalDate.MAX),
                () -> OFFICE.isWorkingDay(LocalDate.MIN),
                () -> OFFICE.workingDays(LocalDate.MIN, LocalDate.MAX),
                () -> OFFICE.specialDays(LocalDate.MIN, LocalDate.MAX));
    }

    @ParameterizedTest
    @MethodSource("tooFar")
    void whatLeadsOutOfTheTableIsRefused(ThrowingCallable question) {
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(question)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("calendar-range"))
                .withMessageContainingAll(
                        "office@1", "it has the year 2026 loaded", "schedule(…)", "beyond(PROVISIONAL)");
    }

    static List<Instant> outside() {
        return List.of(Instant.MIN, Instant.MAX, FIRST.minusNanos(1), LAST.plusNanos(1000), Instant.EPOCH);
    }

    @ParameterizedTest
    @MethodSource("outside")
    void instantsOutsideTheTableAreRefusedByEveryMethod(Instant instant) {
        Stream.<ThrowingCallable>of(
                        () -> OFFICE.add(instant, Duration.ZERO),
                        () -> OFFICE.subtract(instant, HOUR),
                        () -> OFFICE.between(instant, INSIDE),
                        () -> OFFICE.between(INSIDE, instant),
                        () -> OFFICE.isWorking(instant),
                        () -> OFFICE.nextWorking(instant),
                        () -> OFFICE.previousWorking(instant),
                        () -> OFFICE.nextOpening(instant),
                        () -> OFFICE.nextClosing(instant),
                        () -> OFFICE.previousOpening(instant),
                        () -> OFFICE.previousClosing(instant),
                        () -> OFFICE.addWorkingDays(instant, 1, DayCount.SAME_TIME),
                        () -> OFFICE.subtractWorkingDays(instant, 1, DayCount.SAME_TIME),
                        () -> OFFICE.addCalendarDays(instant, 1, DayCount.SAME_TIME),
                        () -> OFFICE.subtractCalendarDays(instant, 1, DayCount.SAME_TIME))
                .forEach(question -> assertThatExceptionOfType(CalendarRangeException.class)
                        .isThrownBy(question)
                        .withMessageContaining(instant.toString()));
        assertThat(OFFICE.isProvisional(instant)).isTrue();
    }

    @Test
    void bothEndsOfTheYearsAreInside() {
        assertThat(OFFICE.between(FIRST, LAST)).isEqualTo(Duration.ofHours(8).multipliedBy(261));
        assertThat(OFFICE.add(LAST, Duration.ZERO)).isEqualTo(LAST);
        assertThat(OFFICE.previousClosing(LAST)).isEqualTo("2026-12-31T17:00:00Z");
        assertThat(OFFICE.nextOpening(FIRST)).isEqualTo("2026-01-01T09:00:00Z");
        assertThat(OFFICE.addCalendarDays(LAST.minusSeconds(1), 0, DayCount.ROLL_FORWARD))
                .isEqualTo(LAST);
        assertThat(OFFICE.subtractWorkingDays(LAST, 1, DayCount.UK_DISP)).isEqualTo("2026-12-30T17:00:00Z");
        assertThat(OFFICE.isProvisional(FIRST) || OFFICE.isProvisional(LAST)).isFalse();
    }

    @Test
    void roundTheClockHasNoEdges() {
        WorkingCalendar always = Calendars.aroundTheClock(Hours.SHANGHAI);
        assertThat(always.isWorking(INSIDE)).isTrue();
        Stream.<ThrowingCallable>of(
                        () -> always.nextOpening(INSIDE),
                        () -> always.nextClosing(INSIDE),
                        () -> always.previousOpening(INSIDE),
                        () -> always.previousClosing(INSIDE))
                .forEach(question ->
                        assertThatExceptionOfType(CalendarRangeException.class).isThrownBy(question));
    }

    @Test
    void aNightShiftOverTheEndOfTheYearsEndsWithThem() {
        WorkingCalendar night = OFFICE.toBuilder().hours(Hours.NIGHT).build();
        assertThat(night.between(LAST.minus(HOUR), LAST)).isEqualTo(HOUR);
        assertThat(night.between(FIRST, FIRST.plus(Duration.ofHours(12)))).isEqualTo(Duration.ofHours(6));
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> night.addWorkingDays(LAST.minus(HOUR), 0, DayCount.UK_DISP));
        assertThatExceptionOfType(CalendarRangeException.class).isThrownBy(() -> night.nextClosing(LAST.minus(HOUR)));
    }

    @Test
    void theWholeTimeFromTheFirstYearToTheLastIsPossible() {
        WorkingCalendar ancient =
                OFFICE.toBuilder().zone(Hours.NEW_YORK).years(1, 200).build();
        WorkingCalendar far = OFFICE.toBuilder()
                .zone(Hours.NEW_YORK)
                .years(9800, 9999)
                .beyond(Beyond.PROVISIONAL)
                .build();
        Instant now = Hours.at(far, "9999-12-31T09:00");
        assertThat(far.add(now, Duration.ofHours(8))).isEqualTo(Hours.at(far, "9999-12-31T17:00"));
        assertThat(ancient.isWorkingDay(LocalDate.of(1, 1, 1))).isTrue();
    }
}
