package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.label.Labels;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A date with a meaning of its own in a calendar 特殊日期. Immutable.
 *
 * @param date the date, in the calendar's zone
 * @param name what it is called, 1 to 100 characters, in the words of its source
 * @param kind what it means for work
 */
public record CalendarDay(LocalDate date, String name, DayKind kind) {

    /**
     * Checks the name.
     *
     * @param date the date, in the calendar's zone
     * @param name what it is called, 1 to 100 characters, in the words of its source
     * @param kind what it means for work
     * @throws InvalidValueException when the name is blank or too long
     */
    public CalendarDay {
        if (!PlannedDay.isName(name)) {
            throw new InvalidValueException("calendar day", PlannedDay.NAME_RULE);
        }
    }

    /**
     * What the date is called in a language. Names that the library does not know are shown as they are.
     *
     * @param locale the reader's
     * @return for example {@code Spring Festival} for 春节
     */
    public String text(Locale locale) {
        Labels labels = Labels.in(locale);
        return Arrays.stream(name.split("、", -1))
                .map(part -> labels.of("holiday", part))
                .collect(Collectors.joining(labels.of("list", "separator")));
    }
}
