package io.opencomplaint.examples.holidays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.opencomplaint.calendar.WorkingCalendarBuilder;
import java.time.LocalDate;
import java.util.Locale;

/** Public holidays as Jollyday computes them by the rules of a country. */
public final class JollydayHolidays {

    private JollydayHolidays() {}

    /**
     * Adds the public holidays of some years. Two holidays on one date are one day off.
     *
     * @param builder gets them
     * @param country for example {@code HolidayCalendar.GERMANY}
     * @param firstYear the first of the years
     * @param lastYear the last of the years, included
     * @param regions below the country, for example {@code "ny"}; none for what holds everywhere in it
     * @return the builder
     */
    public static WorkingCalendarBuilder add(
            WorkingCalendarBuilder builder, HolidayCalendar country, int firstYear, int lastYear, String... regions) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        manager.getHolidays(
                        LocalDate.of(firstYear, 1, 1),
                        LocalDate.of(lastYear, 12, 31),
                        HolidayType.PUBLIC_HOLIDAY,
                        regions)
                .forEach(day -> builder.holiday(day.getDate(), day.getDescription(Locale.ENGLISH)));
        return builder.years(firstYear, lastYear);
    }
}
