package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time limits and day counts as stable text. Only what was written is read: there is one text for each value. */
final class LimitCode {

    static final String WORKING = "working:";
    static final String WORKING_DAYS = "working-days:";
    static final String CALENDAR_DAYS = "calendar-days:";

    private static final Pattern DURATION = Pattern.compile("(working:)?(PT[0-9HMS.]{1,40})");
    private static final Pattern DAYS =
            Pattern.compile("(working-days:|calendar-days:)([1-9][0-9]{0,4}):([a-z.-]{1,80})");
    private static final int PARTS = 5;

    private LimitCode() {}

    static TimeLimit parse(String code) {
        Matcher duration = DURATION.matcher(code);
        if (duration.matches()) {
            return duration(duration.group(1) != null, duration.group(2));
        }
        Matcher days = DAYS.matcher(code);
        if (days.matches()) {
            int number = Integer.parseInt(days.group(2));
            DayCount count = dayCount(days.group(3));
            return days.group(1).equals(WORKING_DAYS)
                    ? new WorkingDays(number, count)
                    : new CalendarDays(number, count);
        }
        throw unreadable();
    }

    private static TimeLimit duration(boolean working, String text) {
        Duration amount;
        try {
            amount = Duration.parse(text);
        } catch (DateTimeException e) {
            throw unreadable();
        }
        return working ? new WorkingTime(amount) : new ClockTime(amount);
    }

    private static InvalidValueException unreadable() {
        return LimitBounds.invalid("it is written like PT8H, working:PT8H, working-days:3:" + DayCount.SAME_TIME.code()
                + " or calendar-days:15: and a day count");
    }

    static String of(DayCount count) {
        return Stream.of(count.firstDay(), count.start(), count.last(), count.end(), count.late())
                .map(LimitCode::word)
                .collect(Collectors.joining("."));
    }

    static DayCount dayCount(String code) {
        String[] words = code.split("\\.", -1);
        if (words.length != PARTS) {
            throw badCount();
        }
        return new DayCount(
                constant(FirstDay.values(), words[0]),
                constant(Roll.values(), words[1]),
                constant(Roll.values(), words[2]),
                constant(DayEnd.values(), words[3]),
                constant(LateReceipt.values(), words[4]));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(LimitCode::badCount);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static InvalidValueException badCount() {
        return new InvalidValueException(
                "day count", "it has five words joined by dots, such as " + DayCount.SAME_TIME.code());
    }
}
