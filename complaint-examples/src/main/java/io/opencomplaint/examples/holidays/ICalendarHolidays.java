package io.opencomplaint.examples.holidays;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import io.opencomplaint.calendar.WorkingCalendarBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** Holidays from an iCalendar file, as agencies publish them: events of whole days. Repeating events are refused. */
public final class ICalendarHolidays {

    private ICalendarHolidays() {}

    /**
     * Adds every date of every event of whole days.
     *
     * @param builder gets them
     * @param file in UTF-8
     * @return the builder
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it holds no calendar, or an event that repeats or is not of whole days
     */
    public static WorkingCalendarBuilder add(WorkingCalendarBuilder builder, InputStream file) throws IOException {
        ICalendar calendar = Biweekly.parse(file).first();
        if (calendar == null) {
            throw new IllegalArgumentException("There is no calendar in the file.");
        }
        for (VEvent event : calendar.getEvents()) {
            if (event.getDateStart() == null || event.getSummary() == null || event.getRecurrenceRule() != null) {
                throw new IllegalArgumentException(
                        "An event needs a date and a summary, and must not repeat: " + event);
            }
            LocalDate first = date(event.getDateStart().getValue());
            // The end is the day after the last one; without it, the event takes one day.
            LocalDate end = event.getDateEnd() == null
                    ? first.plusDays(1)
                    : date(event.getDateEnd().getValue());
            String name = event.getSummary().getValue();
            first.datesUntil(end).forEach(date -> builder.holiday(date, name));
        }
        return builder;
    }

    /** The date as written, since a whole day has no zone. */
    private static LocalDate date(ICalDate date) {
        if (date.hasTime()) {
            throw new IllegalArgumentException("Only whole days are holidays: " + date);
        }
        return LocalDate.of(
                date.getRawComponents().getYear(),
                date.getRawComponents().getMonth(),
                date.getRawComponents().getDate());
    }
}
