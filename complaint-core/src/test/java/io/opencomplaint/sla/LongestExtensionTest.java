package io.opencomplaint.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import org.junit.jupiter.api.Test;

/** An extension is as long as its rule allows, and no longer; what cannot be compared is too long. */
class LongestExtensionTest {

    private static void isTooLong(TimeLimit by, TimeLimit longest) {
        assertThat(ExtensionRule.times(1).upTo(longest).isTooLong(by))
                .as("%s, where %s are allowed", by.code(), longest.code())
                .isTrue();
    }

    private static void isAllowed(TimeLimit by, TimeLimit longest) {
        assertThat(ExtensionRule.times(1).upTo(longest).isTooLong(by))
                .as("%s, where %s are allowed", by.code(), longest.code())
                .isFalse();
    }

    @Test
    void whatIsNotBoundedIsNeverTooLong() {
        assertThat(ExtensionRule.times(1).isTooLong(TimeLimit.workingDays(900))).isFalse();
    }

    @Test
    void asLongAsTheLongestIsAllowedAndOneMoreIsNot() {
        isAllowed(TimeLimit.workingDays(4), TimeLimit.workingDays(5));
        isAllowed(TimeLimit.workingDays(5), TimeLimit.workingDays(5));
        isTooLong(TimeLimit.workingDays(6), TimeLimit.workingDays(5));
        isAllowed(TimeLimit.calendarDays(9), TimeLimit.calendarDays(10));
        isAllowed(TimeLimit.calendarDays(10), TimeLimit.calendarDays(10));
        isTooLong(TimeLimit.calendarDays(11), TimeLimit.calendarDays(10));
        isAllowed(TimeLimit.hours(8), TimeLimit.hours(8));
        isTooLong(TimeLimit.minutes(481), TimeLimit.hours(8));
        isAllowed(TimeLimit.workingHours(8), TimeLimit.workingHours(8));
        isTooLong(TimeLimit.workingHours(9), TimeLimit.workingHours(8));
    }

    @Test
    void daysThatAreCountedOtherwiseAreTooLongHoweverFew() {
        isTooLong(TimeLimit.workingDays(1, DayCount.UK_DISP), TimeLimit.workingDays(5, DayCount.AS_IS));
        isTooLong(TimeLimit.calendarDays(1, DayCount.UK_DISP), TimeLimit.calendarDays(5, DayCount.AS_IS));
    }

    @Test
    void whatIsOfAnotherUnitIsTooLongHoweverShort() {
        isTooLong(TimeLimit.hours(1), TimeLimit.workingDays(5));
        isTooLong(TimeLimit.calendarDays(1), TimeLimit.workingDays(5));
        isTooLong(TimeLimit.workingDays(1), TimeLimit.calendarDays(5));
        isTooLong(TimeLimit.workingHours(1), TimeLimit.hours(24));
        isTooLong(TimeLimit.workingDays(1), TimeLimit.hours(240));
    }
}
