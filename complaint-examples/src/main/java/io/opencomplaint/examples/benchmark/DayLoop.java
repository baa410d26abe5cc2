package io.opencomplaint.examples.benchmark;

import io.opencomplaint.calendar.CalendarDay;
import io.opencomplaint.calendar.DayKind;
import io.opencomplaint.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody would write who counted working time by hand: from day to day, asking of each whether it is a working day,
 * with java.time for the zone. Good for the hours of {@link Office} only.
 */
final class DayLoop {

    private static final List<LocalTime> OPENINGS = List.of(LocalTime.of(9, 0), LocalTime.of(13, 0));
    private static final List<LocalTime> CLOSINGS = List.of(LocalTime.of(12, 0), LocalTime.of(18, 0));

    private final ZoneId zone;
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();

    DayLoop(WorkingCalendar calendar) {
        this.zone = calendar.zone();
        for (CalendarDay day : calendar.specialDays(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31))) {
            (day.kind() == DayKind.HOLIDAY ? holidays : makeUpDays).add(day.date());
        }
    }

    Instant add(Instant start, Duration amount) {
        Duration left = amount;
        for (LocalDate date = date(start); ; date = date.plusDays(1)) {
            for (int shift = 0; works(date) && shift < OPENINGS.size(); shift++) {
                Instant from = later(start, at(date, OPENINGS.get(shift)));
                Duration work = Duration.between(from, at(date, CLOSINGS.get(shift)));
                if (work.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = work.isNegative() ? left : left.minus(work);
            }
        }
    }

    Instant subtract(Instant end, Duration amount) {
        Duration left = amount;
        for (LocalDate date = date(end); ; date = date.minusDays(1)) {
            for (int shift = OPENINGS.size() - 1; works(date) && shift >= 0; shift--) {
                Instant to = earlier(end, at(date, CLOSINGS.get(shift)));
                Duration work = Duration.between(at(date, OPENINGS.get(shift)), to);
                if (work.compareTo(left) >= 0) {
                    return to.minus(left);
                }
                left = work.isNegative() ? left : left.minus(work);
            }
        }
    }

    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = date(to);
        for (LocalDate date = date(from); !date.isAfter(last); date = date.plusDays(1)) {
            for (int shift = 0; works(date) && shift < OPENINGS.size(); shift++) {
                Instant start = later(from, at(date, OPENINGS.get(shift)));
                Instant end = earlier(to, at(date, CLOSINGS.get(shift)));
                sum = start.isBefore(end) ? sum.plus(Duration.between(start, end)) : sum;
            }
        }
        return sum;
    }

    Instant addWorkingDays(Instant start, int days) {
        LocalDate date = date(start);
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            left -= works(date) ? 1 : 0;
        }
        return closing(date);
    }

    Instant subtractWorkingDays(Instant due, int days) {
        LocalDate date = date(due);
        for (int left = days; left > 0; ) {
            date = date.minusDays(1);
            left -= works(date) ? 1 : 0;
        }
        return closing(date);
    }

    int workingDays(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
            days += works(date) ? 1 : 0;
        }
        return days;
    }

    private boolean works(LocalDate date) {
        boolean weekday = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return weekday ? !holidays.contains(date) : makeUpDays.contains(date);
    }

    private Instant closing(LocalDate date) {
        return at(date, CLOSINGS.get(CLOSINGS.size() - 1));
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
