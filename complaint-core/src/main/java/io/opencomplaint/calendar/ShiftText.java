package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shifts as text. */
final class ShiftText {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String TIME = "([0-9]{2}):([0-5][0-9])(?::([0-5][0-9])(?:\\.([0-9]{1,6}))?)?";
    private static final Pattern SHIFT = Pattern.compile(TIME + "-" + TIME);
    private static final int GROUPS = 4;

    private ShiftText() {}

    static Shift parse(String text) {
        Matcher matcher = SHIFT.matcher(text);
        if (!matcher.matches()) {
            throw invalid("it is written like 08:30-12:00, two times of day and a hyphen");
        }
        return between(time(matcher, 1), time(matcher, 1 + GROUPS));
    }

    /** An end before the start is that of the next day. */
    static Shift between(Duration start, Duration end) {
        if (start.equals(end)) {
            throw invalid("it ends when it starts; for all of a day write 00:00-24:00");
        }
        return new Shift(start, end.compareTo(start) < 0 ? end.plus(DAY) : end);
    }

    static String of(Shift shift) {
        Duration nextDay = shift.end().minus(DAY);
        boolean overnight = shift.end().compareTo(DAY) > 0 && !nextDay.equals(shift.start());
        return time(shift.start()) + "-" + time(overnight ? nextDay : shift.end());
    }

    private static Duration time(Matcher matcher, int group) {
        String seconds = matcher.group(group + 2);
        String decimals = matcher.group(group + 3);
        return Duration.ofHours(Integer.parseInt(matcher.group(group)))
                .plusMinutes(Integer.parseInt(matcher.group(group + 1)))
                .plusSeconds(seconds == null ? 0 : Integer.parseInt(seconds))
                .plusNanos(decimals == null ? 0 : Integer.parseInt((decimals + "00000").substring(0, 6)) * 1000L);
    }

    private static String time(Duration time) {
        String text = two(time.toHours()) + ":" + two(time.toMinutesPart());
        int micros = time.toNanosPart() / 1000;
        if (time.toSecondsPart() == 0 && micros == 0) {
            return text;
        }
        text += ":" + two(time.toSecondsPart());
        return micros == 0
                ? text
                : text + "." + Integer.toString(1_000_000 + micros).substring(1);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    static InvalidValueException invalid(String problem) {
        return new InvalidValueException("shift", problem);
    }
}
