package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of statutes and authorities, quoted. In 2026, 14 February is a make-up Saturday, 15 to 23 February rest. */
class DayCountTest {

    private static final Map<String, DayCount> RULES = Map.of(
            "civil-code", DayCount.CIVIL_CODE,
            "uk-disp", DayCount.UK_DISP,
            "roll-forward", DayCount.ROLL_FORWARD,
            "as-is", DayCount.AS_IS,
            "same-time", DayCount.SAME_TIME,
            "counted", DayCount.SAME_TIME.firstDay(FirstDay.COUNTED).end(DayEnd.MIDNIGHT));

    private static final WorkingCalendar CHINA = Calendars.china(Beyond.FAIL, Hours.MORNING, Hours.AFTERNOON);

    private static DayCount rule(String name) {
        return RULES.getOrDefault(name, DayCount.SAME_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        // Article 201: the day of the start is not counted; article 203: it ends at the close of business.
        "civil-code,   2026-03-02T10:00, 1,  2026-03-03T17:30",
        // Saturday and one working day: Tuesday by one rule, Monday by the other.
        "roll-forward, 2026-03-07T10:00, 1,  2026-03-11T00:00",
        "as-is,        2026-03-07T10:00, 1,  2026-03-10T00:00",
        // Receipt after hours adds one.
        "as-is,        2026-03-02T17:30, 1,  2026-03-04T00:00",
        "as-is,        2026-03-02T17:31, 1,  2026-03-05T00:00",
        "uk-disp,      2026-03-02T17:31, 1,  2026-03-03T17:30",
        // Friday evening counts as Saturday, from which the next working day is Monday.
        "as-is,        2026-03-06T18:00, 1,  2026-03-10T00:00",
        // DISP 1.5: by the close of the third business day following the day of receipt.
        "uk-disp,      2026-03-05T09:00, 3,  2026-03-10T17:30",
        "same-time,    2026-03-06T16:15, 1,  2026-03-09T16:15",
        "same-time,    2026-03-07T16:15, 1,  2026-03-09T16:15",
        "counted,      2026-03-02T10:00, 1,  2026-03-03T00:00",
        "counted,      2026-03-07T10:00, 1,  2026-03-10T00:00",
        "counted,      2026-03-06T10:00, 2,  2026-03-10T00:00",
        // The make-up Saturday is a working day, Spring Festival is none.
        "civil-code,   2026-02-13T10:00, 1,  2026-02-14T17:30",
        "civil-code,   2026-02-13T10:00, 2,  2026-02-24T17:30",
        "roll-forward, 2026-02-15T10:00, 1,  2026-02-26T00:00",
        "same-time,    2026-03-02T10:00, 0,  2026-03-02T10:00",
        "roll-forward, 2026-03-07T10:00, 0,  2026-03-10T00:00",
        "civil-code,   2026-03-02T10:00, -1, 2026-02-28T17:30",
    })
    void workingDaysEndWhenTheRuleSays(String rule, String start, int days, String end) {
        Instant found = CHINA.addWorkingDays(Hours.at(CHINA, start), days, rule(rule));
        assertThat(Hours.local(CHINA, found)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // Article 203: a last day on a holiday moves to the day after it.
        "civil-code,   2026-03-01T10:00, 15, 2026-03-16T17:30",
        "civil-code,   2026-02-02T10:00, 15, 2026-02-24T17:30",
        "civil-code,   2026-03-05T10:00, 3,  2026-03-09T17:30",
        "uk-disp,      2026-03-05T10:00, 3,  2026-03-09T00:00",
        "uk-disp,      2026-03-02T10:00, 56, 2026-04-27T17:30",
        "roll-forward, 2026-03-07T10:00, 15, 2026-03-25T00:00",
        "as-is,        2026-03-07T10:00, 15, 2026-03-23T00:00",
        "as-is,        2026-03-02T18:00, 15, 2026-03-19T00:00",
        "same-time,    2026-03-07T10:00, 15, 2026-03-22T10:00",
        "counted,      2026-03-07T10:00, 15, 2026-03-22T00:00",
        "counted,      2026-03-07T10:00, 1,  2026-03-08T00:00",
        "civil-code,   2026-03-02T10:00, 0,  2026-03-02T17:30",
        "same-time,    2026-03-22T10:00, -15, 2026-03-07T10:00",
    })
    void daysOfTheCalendarEndWhenTheRuleSays(String rule, String start, int days, String end) {
        Instant found = CHINA.addCalendarDays(Hours.at(CHINA, start), days, rule(rule));
        assertThat(Hours.local(CHINA, found)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "civil-code,   2026-03-09T17:30, 1,  2026-03-06T17:30",
        "civil-code,   2026-03-08T10:00, 1,  2026-03-06T17:30",
        "roll-forward, 2026-03-11T00:00, 1,  2026-03-10T00:00",
        "roll-forward, 2026-03-11T00:01, 1,  2026-03-11T00:00",
        "same-time,    2026-03-09T16:15, 1,  2026-03-06T16:15",
        "counted,      2026-03-10T00:00, 1,  2026-03-10T00:00",
        "counted,      2026-03-10T00:00, 2,  2026-03-07T00:00",
        "counted,      2026-03-08T10:00, 1,  2026-03-07T00:00",
        "uk-disp,      2026-03-08T10:00, 0,  2026-03-09T00:00",
        "civil-code,   2026-03-06T17:30, -1, 2026-03-09T17:30",
    })
    void workingDaysBeforeADeadlineEndAsItDoes(String rule, String due, int days, String start) {
        Instant found = CHINA.subtractWorkingDays(Hours.at(CHINA, due), days, rule(rule));
        assertThat(Hours.local(CHINA, found)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "civil-code,   2026-03-10T17:30, 2,  2026-03-06T17:30",
        "uk-disp,      2026-03-10T17:30, 2,  2026-03-09T00:00",
        "roll-forward, 2026-03-10T00:00, 2,  2026-03-08T00:00",
        "same-time,    2026-03-10T00:00, 2,  2026-03-08T00:00",
        "counted,      2026-03-10T00:00, 2,  2026-03-09T00:00",
        "same-time,    2026-03-07T10:00, -15, 2026-03-22T10:00",
    })
    void daysBeforeADeadlineEndAsItDoes(String rule, String due, int days, String start) {
        Instant found = CHINA.subtractCalendarDays(Hours.at(CHINA, due), days, rule(rule));
        assertThat(Hours.local(CHINA, found)).isEqualTo(start);
    }

    @Test
    void aClosingAfterMidnightIsThatOfTheDayBefore() {
        WorkingCalendar night = Hours.in(Hours.SHANGHAI).hours(Hours.NIGHT).build();
        Instant due = night.addWorkingDays(Hours.at(night, "2026-03-05T23:00"), 1, DayCount.UK_DISP);
        assertThat(Hours.local(night, due)).isEqualTo("2026-03-07T06:00");
        Instant warning = night.subtractWorkingDays(due, 1, DayCount.UK_DISP);
        assertThat(Hours.local(night, warning)).isEqualTo("2026-03-06T06:00");
    }

    @Test
    void theSameTimeOnADayThatSkipsItIsAsMuchLater() {
        WorkingCalendar newYork = Calendars.aroundTheClock(Hours.NEW_YORK);
        Instant due = newYork.addCalendarDays(Hours.at(newYork, "2026-03-07T02:30"), 1, DayCount.SAME_TIME);
        assertThat(Hours.local(newYork, due)).isEqualTo("2026-03-08T03:30");
    }
}
