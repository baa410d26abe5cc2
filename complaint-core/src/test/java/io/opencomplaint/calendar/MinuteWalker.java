package io.opencomplaint.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Working time by looking at the clock on the wall every minute: slow, and too simple to be wrong. For shifts and instants
 * on whole minutes.
 */
record MinuteWalker(ZoneId zone, Map<DayOfWeek, List<Shift>> week, Map<LocalDate, List<Shift>> days) {

    /** Whether work goes on in the minute that begins at an instant. */
    boolean works(Instant instant) {
        LocalDateTime wall = LocalDateTime.ofInstant(instant, zone);
        LocalDate today = wall.toLocalDate();
        long minute = ChronoUnit.MINUTES.between(today.atStartOfDay(), wall);
        return holds(today, minute) || holds(today.minusDays(1), minute + 24 * 60);
    }

    private boolean holds(LocalDate date, long minute) {
        return shifts(date).stream()
                .anyMatch(shift -> shift.start().toMinutes() <= minute
                        && minute < shift.end().toMinutes());
    }

    List<Shift> shifts(LocalDate date) {
        return days.getOrDefault(date, week.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    /** The minutes of work between two instants. */
    long between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        long minutes = 0;
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
            minutes += works(at) ? 1 : 0;
        }
        return minutes;
    }

    /** The first instant by which so many minutes of work are done; one or more. */
    Instant add(Instant start, long minutes) {
        Instant at = start;
        long left = minutes;
        while (left > 0) {
            left -= works(at) ? 1 : 0;
            at = at.plusSeconds(60);
        }
        return at;
    }

    /** The last instant from which so many minutes of work are done; one or more. */
    Instant subtract(Instant end, long minutes) {
        Instant at = end;
        long left = minutes;
        while (left > 0) {
            at = at.minusSeconds(60);
            left -= works(at) ? 1 : 0;
        }
        return at;
    }

    Instant nextWorking(Instant instant) {
        Instant at = instant;
        while (!works(at)) {
            at = at.plusSeconds(60);
        }
        return at;
    }

    Instant previousWorking(Instant instant) {
        Instant at = instant;
        while (!works(at) && !works(at.minusSeconds(60))) {
            at = at.minusSeconds(60);
        }
        return at;
    }

    /** The first instant after another at which the minutes before and after it differ so. */
    Instant edge(Instant instant, boolean opening, int step) {
        Instant at = instant.plusSeconds(60L * step);
        while (works(at) != opening || works(at.minusSeconds(60)) == opening) {
            at = at.plusSeconds(60L * step);
        }
        return at;
    }

    /** Whether a shift of a date has a minute of work. */
    boolean isWorkingDay(LocalDate date) {
        List<Shift> shifts = shifts(date);
        MinuteWalker alone = new MinuteWalker(zone, Map.of(), Map.of(date, shifts));
        Instant noon = date.atTime(12, 0).toInstant(zone.getRules().getOffset(date.atTime(12, 0)));
        return !shifts.isEmpty()
                && alone.between(noon.minus(40, ChronoUnit.HOURS), noon.plus(64, ChronoUnit.HOURS)) > 0;
    }
}
