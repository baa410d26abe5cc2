package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    private static final WorkingCalendar OFFICE = Hours.office(Hours.SHANGHAI);

    @ParameterizedTest
    @CsvSource({
        "PT8H,                                                        8 hours,                             8 小时",
        "PT1M,                                                        1 minute,                            1 分钟",
        "PT49H30M0.5S,                     49 hours 30 minutes 0.5 seconds,            49 小时 30 分钟 0.5 秒",
        "working:PT1H30M,                                             1 hour 30 minutes of working time,   1 小时 30 分钟（工作时间）",
        "working-days:3:excluded.as-is.as-is.closing.as-is,           3 working days,                      3 个工作日",
        "working-days:1:counted.forward.as-is.midnight.next-day,      1 working day,                       1 个工作日",
        "calendar-days:15:excluded.as-is.forward.closing.as-is,       15 calendar days,                    15 个自然日",
        "calendar-days:36500:excluded.as-is.as-is.same-time.as-is,    36500 calendar days,                 36500 个自然日",
    })
    void areReadAndWrittenAndHaveWords(String code, String english, String chinese) {
        TimeLimit limit = TimeLimit.parse(code);
        assertThat(limit.code()).isEqualTo(code);
        assertThat(limit.text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(limit.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    @Test
    void theFactoriesMakeWhatTheySay() {
        assertThat(TimeLimit.minutes(90)).isEqualTo(TimeLimit.parse("PT1H30M"));
        assertThat(TimeLimit.hours(48)).isEqualTo(new ClockTime(Duration.ofDays(2)));
        assertThat(TimeLimit.workingHours(8)).isEqualTo(new WorkingTime(Duration.ofHours(8)));
        assertThat(TimeLimit.workingDays(3)).isEqualTo(new WorkingDays(3, DayCount.SAME_TIME));
        assertThat(TimeLimit.calendarDays(15)).isEqualTo(new CalendarDays(15, DayCount.SAME_TIME));
        assertThat(TimeLimit.weeks(8)).isEqualTo(new CalendarDays(56, DayCount.SAME_TIME));
        assertThat(TimeLimit.weeks(8, DayCount.UK_DISP)).isEqualTo(new CalendarDays(56, DayCount.UK_DISP));
        assertThat(TimeLimit.clock(Duration.ofNanos(1999)).code()).isEqualTo("PT0.000001S");
    }

    static Stream<ThrowingCallable> outOfBounds() {
        return Stream.of(
                () -> TimeLimit.minutes(0),
                () -> TimeLimit.minutes(-1),
                () -> TimeLimit.minutes(36_500L * 24 * 60 + 1),
                () -> TimeLimit.minutes(Long.MAX_VALUE),
                () -> TimeLimit.minutes(Long.MIN_VALUE),
                () -> TimeLimit.hours(0),
                () -> TimeLimit.hours(Long.MAX_VALUE),
                () -> TimeLimit.workingHours(-8),
                () -> TimeLimit.workingHours(Long.MAX_VALUE),
                () -> TimeLimit.clock(Duration.ZERO),
                () -> TimeLimit.clock(Duration.ofNanos(999)),
                () -> TimeLimit.clock(Duration.ofNanos(-1)),
                () -> TimeLimit.clock(Duration.ofSeconds(Long.MIN_VALUE)),
                () -> TimeLimit.working(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
                () -> TimeLimit.working(Duration.ofDays(36_500).plusNanos(1)),
                () -> TimeLimit.workingDays(0),
                () -> TimeLimit.workingDays(36_501),
                () -> TimeLimit.calendarDays(-1),
                () -> TimeLimit.calendarDays(Integer.MAX_VALUE),
                () -> TimeLimit.weeks(0),
                () -> TimeLimit.weeks(5215),
                () -> TimeLimit.weeks(Integer.MAX_VALUE),
                () -> TimeLimit.weeks(Integer.MIN_VALUE));
    }

    @ParameterizedTest
    @MethodSource("outOfBounds")
    void zeroNegativeAndBoundlessAmountsAreRefused(ThrowingCallable factory) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(factory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8h",
                "PT",
                "PT0S",
                "PT-8H",
                "-PT8H",
                "P1D",
                "pt8h",
                "PT99999999999999999999H",
                "PT9223372036854775807S",
                "working:",
                "working:PT0S",
                "WORKING:PT8H",
                "working-days:3",
                "working-days:3:",
                "working-days:0:excluded.as-is.as-is.closing.as-is",
                "working-days:03:excluded.as-is.as-is.closing.as-is",
                "working-days:99999:excluded.as-is.as-is.closing.as-is",
                "working-days:3:excluded.as-is.as-is.closing",
                "working-days:3:excluded.as-is.as-is.closing.as-is.as-is",
                "working-days:3:as-is.excluded.as-is.closing.as-is",
                "working-days:3:...."
            })
    void whatIsNoLimitIsRefused(String code) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> TimeLimit.parse(code));
    }

    @Test
    void everyDayCountIsReadAsItWasWritten() {
        for (DayCount count : DayCounts.all()) {
            assertThat(DayCount.parse(count.code())).isEqualTo(count);
            assertThat(count.code()).hasSizeLessThanOrEqualTo(60);
        }
        assertThat(DayCounts.all()).hasSize(48).doesNotHaveDuplicates();
    }

    @Test
    void eachIsMeasuredInItsOwnKind() {
        Instant friday = Hours.at(OFFICE, "2026-03-06T16:30");
        Instant monday = Hours.at(OFFICE, "2026-03-09T09:30");
        Duration work = Duration.ofHours(2);
        Duration clock = Duration.ofHours(65);
        assertThat(TimeLimit.workingHours(1).measure(OFFICE, friday, monday)).isEqualTo(work);
        assertThat(TimeLimit.workingDays(1).measure(OFFICE, friday, monday)).isEqualTo(work);
        assertThat(TimeLimit.hours(1).measure(OFFICE, friday, monday)).isEqualTo(clock);
        assertThat(TimeLimit.calendarDays(1).measure(OFFICE, friday, monday)).isEqualTo(clock);
        assertThat(TimeLimit.hours(1).measure(OFFICE, monday, friday)).isEqualTo(clock.negated());
        assertThat(TimeLimit.workingHours(1).measure(OFFICE, monday, friday)).isEqualTo(work.negated());
    }

    @ParameterizedTest
    @CsvSource({
        "PT24H,                                               2026-03-07T16:30, 2026-03-05T16:30",
        "working:PT2H,                                        2026-03-09T09:30, 2026-03-06T14:30",
        "working-days:1:excluded.as-is.as-is.closing.as-is,   2026-03-09T17:30, 2026-03-05T17:30",
        "calendar-days:1:excluded.as-is.as-is.closing.as-is,  2026-03-08T00:00, 2026-03-05T17:30",
    })
    void leadAfterAndBeforeAnInstant(String code, String after, String before) {
        Instant friday = Hours.at(OFFICE, "2026-03-06T16:30");
        TimeLimit limit = TimeLimit.parse(code);
        assertThat(Hours.local(OFFICE, limit.after(OFFICE, friday))).isEqualTo(after);
        assertThat(Hours.local(OFFICE, limit.before(OFFICE, friday))).isEqualTo(before);
    }

    @Test
    void theClockEndsWhereInstantsEnd() {
        TimeLimit hour = TimeLimit.hours(1);
        assertThatExceptionOfType(CalendarRangeException.class).isThrownBy(() -> hour.after(OFFICE, Instant.MAX));
        assertThatExceptionOfType(CalendarRangeException.class).isThrownBy(() -> hour.before(OFFICE, Instant.MIN));
        assertThat(hour.after(OFFICE, Instant.EPOCH.plusNanos(1500)))
                .isEqualTo(Instant.parse("1970-01-01T01:00:00.000001Z"));
        assertThat(hour.measure(OFFICE, Instant.MAX, Instant.MIN)).isNegative();
    }
}
