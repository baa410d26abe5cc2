package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holidays and make-up days of some years, as published 放假安排. Immutable.
 *
 * @param id what it is called: 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param version which edition it is, of the same form
 * @param source where it comes from, 1 to 500 characters
 * @param firstYear the first year that it knows all of, 1 or later
 * @param lastYear the last such year, 9999 or earlier, and at most 200 years in all
 * @param offDays days off whatever the weekday, and what they are called
 * @param makeUpDays days of work whatever the weekday, and what they make up for
 */
public record HolidaySchedule(
        String id,
        String version,
        String source,
        int firstYear,
        int lastYear,
        Map<LocalDate, String> offDays,
        Map<LocalDate, String> makeUpDays) {

    private static final int LONGEST_SOURCE = 500;

    /**
     * Copies the dates, in order, and checks everything.
     *
     * @param id what it is called: 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param version which edition it is, of the same form
     * @param source where it comes from, 1 to 500 characters
     * @param firstYear the first year that it knows all of, 1 or later
     * @param lastYear the last such year, 9999 or earlier, and at most 200 years in all
     * @param offDays days off whatever the weekday, and what they are called
     * @param makeUpDays days of work whatever the weekday, and what they make up for
     * @throws InvalidValueException when a text or the years are out of bounds, or a date is outside the years, has no
     *     name or is both off and made up
     */
    public HolidaySchedule {
        offDays = Collections.unmodifiableMap(new TreeMap<>(offDays));
        makeUpDays = Collections.unmodifiableMap(new TreeMap<>(makeUpDays));
        YearSpan years = new YearSpan(firstYear, lastYear);
        require(PlanCheck.isCode(id) && PlanCheck.isCode(version), "its id and version are 1 to 64 of a-z 0-9 . _ -");
        require(!source.isBlank() && source.length() <= LONGEST_SOURCE, "its source is 1 to 500 characters");
        require(PlanCheck.problems(years).isEmpty(), "its years are in order, within 1 to 9999 and at most 200");
        require(
                Stream.of(offDays, makeUpDays)
                        .flatMap(days -> days.entrySet().stream())
                        .allMatch(day -> years.holds(day.getKey()) && PlannedDay.isName(day.getValue())),
                "its dates lie within its years and have names of 1 to 100 characters");
        require(Collections.disjoint(offDays.keySet(), makeUpDays.keySet()), "a date is off or made up, but not both");
    }

    /**
     * Mainland China 2022 to 2026 国务院办公厅放假安排: the notices of the State Council on days off and make-up days.
     *
     * @return the schedule; its names are Chinese, and {@link CalendarDay#text} knows them in English
     */
    public static HolidaySchedule china() {
        return ScheduleReader.read("cn-holidays.txt");
    }

    /**
     * England and Wales 2024 to 2028: bank holidays with their substitute days, by the Banking and Financial Dealings Act 1971 and
     * as <a href="https://www.gov.uk/bank-holidays">gov.uk</a> publishes them. What is proclaimed once for a year to come is not
     * in it.
     *
     * @return the schedule {@code england-and-wales}; what falls on a weekend is left out, its substitute day is in
     */
    public static HolidaySchedule englandAndWales() {
        return ScheduleReader.read("gb-holidays.txt");
    }

    /**
     * The United States 2024 to 2028: federal holidays on the day on which they are observed, by 5 U.S.C. 6103 and as
     * <a href="https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/">opm.gov</a> publishes them; New Year's Day of
     * 2028 is observed in 2027. Without Inauguration Day and days that a president gives once.
     *
     * @return the schedule {@code us-federal}
     */
    public static HolidaySchedule unitedStates() {
        return ScheduleReader.read("us-holidays.txt");
    }

    /**
     * Australia 2024 to 2028: the public holidays that all states and territories share, by section 115 of the Fair Work Act 2009
     * and the acts of the states, as <a href="https://www.australia.gov.au/public-holidays">australia.gov.au</a> and the Fair Work
     * Ombudsman publish them. The King's Birthday, Easter Saturday, a weekday for Anzac Day on a weekend and all that a state has
     * for itself are to be added.
     *
     * @return the schedule {@code australia}; what falls on a weekend is left out, the weekday that all give for it is in
     */
    public static HolidaySchedule australia() {
        return ScheduleReader.read("au-holidays.txt");
    }

    Stream<PlannedDay> plannedDays() {
        return Stream.concat(planned(offDays, DayKind.HOLIDAY), planned(makeUpDays, DayKind.MAKE_UP_DAY));
    }

    private static Stream<PlannedDay> planned(Map<LocalDate, String> days, DayKind kind) {
        return days.entrySet().stream().map(day -> new PlannedDay(day.getKey(), day.getValue(), kind, List.of()));
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new InvalidValueException("holiday schedule", rule);
        }
    }
}
