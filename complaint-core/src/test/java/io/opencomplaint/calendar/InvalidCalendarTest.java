package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.InvalidValueException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lesson T9: empty and inverted hours are refused when a calendar is built. */
class InvalidCalendarTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private static WorkingCalendarBuilder office() {
        return Hours.in(Hours.SHANGHAI).hours(Hours.NINE_TO_FIVE);
    }

    private static List<String> problems(WorkingCalendarBuilder builder) {
        return catchThrowableOfType(InvalidCalendarException.class, builder::build)
                .problems();
    }

    private static void refused(WorkingCalendarBuilder builder, String... problems) {
        List<String> found = problems(builder);
        assertThat(found).hasSameSizeAs(problems);
        for (int i = 0; i < problems.length; i++) {
            assertThat(found.get(i)).contains(problems[i]);
        }
    }

    @Test
    void noWorkingTimeIsRefused() {
        refused(Hours.in(Hours.SHANGHAI), "no working time at all");
        refused(Hours.in(Hours.SHANGHAI).hours(), "no working time at all");
        refused(Hours.in(Hours.SHANGHAI).holiday(SATURDAY, "rest"), "no working time at all");
    }

    @Test
    void hoursThatNeverComeAreRefused() {
        // In 2026, Toronto put its clocks forward from 02:00 to 03:00 on this very Sunday.
        WorkingCalendarBuilder skipped = WorkingCalendar.builder("test", "1")
                .zone(ZoneId.of("America/Toronto"))
                .years(2026, 2026)
                .specialDay(LocalDate.of(2026, 3, 8), "skipped", Shift.parse("02:00-03:00"));
        refused(skipped, "no working time at all");
    }

    @Test
    void overlappingShiftsAreRefused() {
        refused(
                office().hours(DayOfWeek.TUESDAY, Shift.parse("09:00-12:00"), Shift.parse("11:00-13:00")),
                "TUESDAY: the shifts 09:00-12:00 and 11:00-13:00 overlap");
        refused(
                office().hours(DayOfWeek.TUESDAY, Hours.NINE_TO_FIVE, Hours.NINE_TO_FIVE),
                "TUESDAY: the shifts 09:00-17:00 and 09:00-17:00 overlap");
        refused(
                office().hours(DayOfWeek.SUNDAY, Shift.parse("22:00-09:01")),
                "SUNDAY: the shift 22:00-09:01 overlaps with 09:00-17:00 of the next day");
        refused(
                office().specialDay(MONDAY, "early", Shift.parse("17:00-18:00"), Shift.parse("08:00-17:30")),
                "2026-03-09: the shifts 08:00-17:30 and 17:00-18:00 overlap");
        refused(
                office().specialDay(MONDAY.minusDays(1), "night", Shift.parse("22:00-09:30")),
                "2026-03-08: the shift 22:00-09:30 overlaps with 09:00-17:00");
        refused(
                office().hours(DayOfWeek.MONDAY, Shift.parse("22:00-06:00"))
                        .specialDay(MONDAY.plusDays(1), "early", Shift.parse("05:00-08:00")),
                "2026-03-09: the shift 22:00-06:00 overlaps with 05:00-08:00");
    }

    @Test
    void shiftsThatTouchAreFine() {
        WorkingCalendar calendar = office().hours(DayOfWeek.SUNDAY, Shift.parse("22:00-09:00"))
                .hours(DayOfWeek.MONDAY, Shift.parse("12:00-17:00"), Shift.parse("09:00-12:00"))
                .build();
        assertThat(calendar.between(Hours.at(calendar, "2026-03-08T22:00"), Hours.at(calendar, "2026-03-09T17:00")))
                .isEqualTo(Duration.ofHours(19));
    }

    @Test
    void tooManyShiftsAreRefused() {
        Shift[] shifts = new Shift[25];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = new Shift(Duration.ofMinutes(2L * i), Duration.ofMinutes(2L * i + 1));
        }
        refused(office().hours(DayOfWeek.SUNDAY, shifts), "SUNDAY has 25 shifts");
    }

    @Test
    void datesOutsideTheYearsAreRefused() {
        LocalDate early = LocalDate.of(2019, 12, 31);
        LocalDate late = LocalDate.of(2031, 1, 1);
        refused(
                office().holiday(early, "x").makeUpDay(late, "x").specialDay(late.plusDays(1), "x", Hours.MORNING),
                "2019-12-31 lies outside the years 2020 to 2030",
                "2031-01-01 lies outside",
                "2031-01-02 lies outside");
    }

    @Test
    void aDateGivenTwiceWithTwoMeaningsIsRefused() {
        refused(
                office().holiday(SATURDAY, "x").makeUpDay(SATURDAY, "x"),
                "2026-03-07 is given twice: as HOLIDAY and as MAKE_UP_DAY; keep one");
        refused(
                office().specialDay(SATURDAY, "x", Hours.MORNING).specialDay(SATURDAY, "x", Hours.AFTERNOON),
                "2026-03-07 is given twice: as SPECIAL_DAY [08:30-12:00] and as SPECIAL_DAY [13:30-17:30]");
        assertThat(office().holiday(MONDAY, "x").holiday(MONDAY, "y").build().isWorkingDay(MONDAY))
                .isFalse();
    }

    @Test
    void schedulesThatDisagreeAreRefused() {
        refused(
                office().schedule(schedule(Map.of(SATURDAY, "x"), Map.of()))
                        .schedule(schedule(Map.of(), Map.of(SATURDAY, "x"))),
                "2026-03-07 is given twice");
    }

    @Test
    void whatIsGivenByHandGoesBeforeASchedule() {
        WorkingCalendar calendar = office().schedule(schedule(Map.of(MONDAY, "x"), Map.of(SATURDAY, "x")))
                .holiday(SATURDAY, "y")
                .specialDay(MONDAY, "y", Hours.MORNING)
                .build();
        assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
        assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void daysWithoutHoursOrNameAreRefused() {
        refused(office().specialDay(SATURDAY, "x"), "2026-03-07 is a special day without hours");
        refused(office().holiday(SATURDAY, " "), "2026-03-07: its name is 1 to 100 characters");
        refused(
                Hours.in(Hours.SHANGHAI).specialDay(MONDAY, "x", Hours.MORNING).makeUpDay(SATURDAY, "x"),
                "2026-03-07 is a make-up day without hours, and no weekday has any");
    }

    @ParameterizedTest
    @CsvSource({
        "2030, 2020, Its years are inverted",
        "0, 10, Its years must lie within 1 to 9999",
        "9990, 10000, Its years must lie within 1 to 9999",
        "1900, 2100, It has more than 200 years",
        "-2147483648, 2147483647, Its years must lie within"
    })
    void yearsOutOfBoundsAreRefused(int first, int last, String problem) {
        refused(office().holiday(SATURDAY, "x").years(first, last), problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Office", "off ice", "办公", "a/b"})
    void idsAndVersionsOutOfFormAreRefused(String code) {
        refused(office().id(code), "Its id must be 1 to 64");
        refused(office().version(code), "Its version must be 1 to 64");
    }

    @Test
    void everythingIsReportedAtOnce() {
        WorkingCalendarBuilder builder = WorkingCalendar.builder("A", "a".repeat(65))
                .hours(Hours.NINE_TO_FIVE, Hours.MORNING)
                .years(2030, 2020);
        assertThatExceptionOfType(InvalidCalendarException.class)
                .isThrownBy(builder::build)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("invalid-calendar"))
                .withMessageContainingAll("Its id", "Its version", "no zone", "inverted", "MONDAY", "FRIDAY");
    }

    @Test
    void aBuilderMayBeMendedAndUsedAgain() {
        WorkingCalendarBuilder builder = WorkingCalendar.builder("a", "1").hours(Hours.MORNING);
        assertThat(problems(builder)).hasSize(1);
        WorkingCalendar first = builder.zone(ZoneOffset.UTC).build();
        WorkingCalendar second =
                builder.hours(DayOfWeek.SUNDAY, Hours.MORNING).version("2").build();
        LocalDate sunday = MONDAY.minusDays(1);
        assertThat(first.isWorkingDay(sunday)).isFalse();
        assertThat(second.isWorkingDay(sunday)).isTrue();
        assertThat(second.toBuilder().version("3").build()).hasToString("a@3");
        assertThat(first.reference()).isEqualTo("a@1");
        assertThat(second.id() + second.version()).isEqualTo("a2");
    }

    private static HolidaySchedule schedule(Map<LocalDate, String> off, Map<LocalDate, String> work) {
        return new HolidaySchedule("test", "1", "the test", 2026, 2026, off, work);
    }

    @Test
    void aScheduleThatCannotBeIsRefused() {
        Map<LocalDate, String> saturday = Map.of(SATURDAY, "x");
        Map<LocalDate, String> none = Collections.emptyMap();
        refusedSchedule(() -> schedule(saturday, saturday));
        refusedSchedule(() -> schedule(Map.of(SATURDAY.plusYears(1), "x"), none));
        refusedSchedule(() -> schedule(Map.of(SATURDAY, ""), none));
        refusedSchedule(() -> new HolidaySchedule("T", "1", "x", 2026, 2026, none, none));
        refusedSchedule(() -> new HolidaySchedule("t", "", "x", 2026, 2026, none, none));
        refusedSchedule(() -> new HolidaySchedule("t", "1", " ", 2026, 2026, none, none));
        refusedSchedule(() -> new HolidaySchedule("t", "1", "x", 2026, 2025, none, none));
    }

    private static void refusedSchedule(org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making);
    }
}
