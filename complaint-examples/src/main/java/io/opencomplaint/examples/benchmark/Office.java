package io.opencomplaint.examples.benchmark;

import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.HolidaySchedule;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.calendar.WorkingCalendarBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/** The calendars that the benchmarks measure, and the instants they ask about. */
final class Office {

    static final String SHANGHAI = "Asia/Shanghai";
    static final String NEW_YORK = "America/New_York";

    /** So many questions in turn that no branch of the answer is learnt by heart. */
    static final int QUESTIONS = 1 << 12;

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2026;
    private static final Shift[] HOURS = {Shift.parse("09:00-12:00"), Shift.parse("13:00-18:00")};

    private Office() {}

    /** Mainland China, or New York with the holidays that keep their date; eight hours a day in both. */
    static WorkingCalendar in(String zone) {
        if (zone.equals(SHANGHAI)) {
            return Calendars.china(Beyond.FAIL, HOURS);
        }
        WorkingCalendarBuilder builder = WorkingCalendar.builder("new-york", "1")
                .zone(ZoneId.of(zone))
                .hours(HOURS)
                .years(FIRST_YEAR, LAST_YEAR);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            builder.holiday(LocalDate.of(year, 1, 1), "New Year's Day")
                    .holiday(LocalDate.of(year, 6, 19), "Juneteenth")
                    .holiday(LocalDate.of(year, 7, 4), "Independence Day")
                    .holiday(LocalDate.of(year, 11, 11), "Veterans Day")
                    .holiday(LocalDate.of(year, 12, 25), "Christmas Day");
        }
        return builder.build();
    }

    /** Everything that a calendar of 16 years is built from. */
    static WorkingCalendarBuilder sixteenYears(String zone) {
        return WorkingCalendar.builder("sixteen-years", "1")
                .zone(ZoneId.of(zone))
                .hours(HOURS)
                .schedule(HolidaySchedule.china())
                .years(2015, 2030);
    }

    /** Instants of all hours of 2024, which has 250 working days and more on either side. */
    static Instant[] instants() {
        Random random = new Random(1);
        long first = Instant.parse("2024-01-01T12:00:00Z").getEpochSecond();
        Instant[] instants = new Instant[QUESTIONS];
        for (int question = 0; question < QUESTIONS; question++) {
            instants[question] = Instant.ofEpochSecond(first + random.nextInt(365 * 24 * 60 * 60));
        }
        return instants;
    }
}
