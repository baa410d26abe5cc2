package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lesson T12: make-up days, finance that rests on them, and years that are not loaded. */
class ChinaTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final WorkingCalendar CHINA = Calendars.china(Beyond.FAIL, Hours.MORNING, Hours.AFTERNOON);
    private static final WorkingCalendar LENIENT = Calendars.china(Beyond.PROVISIONAL, Hours.MORNING, Hours.AFTERNOON);
    private static final WorkingCalendar FINANCE =
            CHINA.toBuilder().id("finance").restOnMakeUpDays().build();

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void worksOnMakeUpDaysAndFinanceRests(LocalDate date) {
        assertThat(date.getDayOfWeek()).isGreaterThanOrEqualTo(DayOfWeek.SATURDAY);
        assertThat(CHINA.isWorkingDay(date)).isTrue();
        assertThat(CHINA.isWorking(Hours.at(CHINA, date + "T13:30"))).isTrue();
        assertThat(CHINA.specialDays(date, date)).extracting(CalendarDay::kind).containsExactly(DayKind.MAKE_UP_DAY);
        assertThat(FINANCE.isWorkingDay(date)).isFalse();
        assertThat(FINANCE.specialDays(date, date)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // The notices of each year, by the years of their dates: New Year 2023 began on 31 December 2022.
        "2022, 32, 7, 249",
        "2023, 26, 7, 249",
        "2024, 28, 8, 251",
        "2025, 28, 5, 248",
        "2026, 33, 6, 248"
    })
    void hasAsManyDaysOffAsTheNotices(int year, int off, int made, int working) {
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        List<CalendarDay> days = CHINA.specialDays(start, end);
        assertThat(days).filteredOn(day -> day.kind() == DayKind.HOLIDAY).hasSize(off);
        assertThat(days).filteredOn(day -> day.kind() == DayKind.MAKE_UP_DAY).hasSize(made);
        int first = CHINA.isWorkingDay(start) ? 1 : 0;
        assertThat(first + CHINA.workingDays(start, end)).isEqualTo(working);
    }

    @Test
    void isTheSourceDateByDate() throws IOException {
        Map<LocalDate, Boolean> source = source();
        assertThat(source).hasSize(147 + 33);
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            boolean weekday = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            assertThat(CHINA.isWorkingDay(date)).as("%s", date).isEqualTo(source.getOrDefault(date, weekday));
        }
    }

    /** The data as it came, read without a library: whether each date that it names is worked on. */
    private static Map<LocalDate, Boolean> source() throws IOException {
        Map<LocalDate, Boolean> dates = new TreeMap<>();
        boolean work = false;
        try (InputStream json = ChinaTest.class.getResourceAsStream("cn-holidays-2022-2026.json")) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            Matcher found = Pattern.compile("\"(off_days|makeup_working_days)\"|\"date\": \"([0-9-]+)\"")
                    .matcher(text);
            while (found.find()) {
                if (found.group(1) != null) {
                    work = found.group(1).startsWith("makeup");
                } else {
                    dates.put(LocalDate.parse(found.group(2)), work);
                }
            }
        }
        return dates;
    }

    @Test
    void namesItsDaysInBothLanguages() {
        CalendarDay both = CHINA.specialDays(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 1))
                .get(0);
        assertThat(both.name()).isEqualTo("国庆节、中秋节");
        assertThat(both.text(Locale.ENGLISH)).isEqualTo("National Day, Mid-Autumn Festival");
        assertThat(both.text(Locale.CHINA)).isEqualTo("国庆节、中秋节");
        assertThat(new CalendarDay(FIRST, "Founders' Day", DayKind.HOLIDAY).text(Locale.ENGLISH))
                .isEqualTo("Founders' Day");
        assertThat(CHINA.specialDays(FIRST, LAST))
                .allSatisfy(day -> assertThat(day.text(Locale.ENGLISH)).matches("[A-Za-z', -]+"));
        assertThat(CHINA.reference()).isEqualTo("china@2022-2026");
    }

    @Test
    void aYearThatIsNotLoadedFails() {
        Instant due = Hours.at(CHINA, "2027-01-04T10:00");
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> CHINA.isWorking(due))
                .withMessage(
                        "Calendar china@2022-2026 does not reach 2027-01-04T02:00:00Z: it has the years 2022 to 2026"
                                + " loaded. Load more years with years(…) or schedule(…), or let it go on by the weekdays with"
                                + " beyond(PROVISIONAL).");
    }

    @Test
    void aYearThatIsNotLoadedIsProvisionalIfOneSaysSo() {
        Instant start = Hours.at(LENIENT, "2026-12-31T16:30");
        Instant due = LENIENT.add(start, Duration.ofHours(2));
        assertThat(Hours.local(LENIENT, due)).isEqualTo("2027-01-01T09:30");
        assertThat(LENIENT.isProvisional(due)).isTrue();
        assertThat(LENIENT.isProvisional(start)).isFalse();
        assertThat(LENIENT.isWorkingDay(LocalDate.of(2012, 1, 2))).isTrue();
        assertThat(LENIENT.isWorkingDay(LocalDate.of(2036, 12, 31))).isTrue();
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> LENIENT.isWorkingDay(LocalDate.of(2037, 1, 1)))
                .withMessageContaining(
                        "it has the years 2022 to 2026 loaded and goes by the weekdays in the years 2012 to" + " 2036");
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> LENIENT.isWorkingDay(LocalDate.of(2011, 12, 31)));
    }

    @Test
    void anotherYearIsLoadedByAnotherSchedule() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        HolidaySchedule next = new HolidaySchedule(
                "company", "1", "the company's notice", 2027, 2027, Map.of(newYear, "元旦"), Map.of());
        WorkingCalendar calendar =
                CHINA.toBuilder().version("2022-2027").schedule(next).build();
        Instant due = calendar.add(Hours.at(calendar, "2026-12-31T16:30"), Duration.ofHours(2));
        assertThat(Hours.local(calendar, due)).isEqualTo("2027-01-04T09:30");
        assertThat(calendar.isProvisional(due)).isFalse();
    }
}
