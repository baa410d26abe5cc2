package io.opencomplaint.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Adds and subtracts days by a rule. Days are numbers since 1970-01-01, instants microseconds. Immutable. */
final class DayCounting {

    private final ZoneId zone;
    private final Reach reach;
    private final DayTable days;
    private final Offsets offsets;

    DayCounting(ZoneId zone, Reach reach, CompiledCalendar compiled) {
        this.zone = zone;
        this.reach = reach;
        this.days = compiled.days();
        this.offsets = compiled.offsets();
    }

    /** Zero or more working days later. */
    Instant workingDaysAfter(Instant start, long n, DayCount count) {
        Trip trip = new Trip(start, "working days after");
        long first = firstDay(trip, count);
        long last;
        if (n == 0) {
            last = first;
        } else if (count.firstDay() == FirstDay.COUNTED && days.works(first)) {
            last = n == 1 ? first : days.later(first, n - 1);
        } else {
            last = days.later(first, n);
        }
        return lastDay(trip, last, count);
    }

    /** Zero or more days later. */
    Instant daysAfter(Instant start, long n, DayCount count) {
        Trip trip = new Trip(start, "days after");
        return lastDay(trip, firstDay(trip, count) + steps(n, count), count);
    }

    /** Zero or more working days earlier. */
    Instant workingDaysBefore(Instant due, long n, DayCount count) {
        Trip trip = new Trip(due, "working days before");
        long last = dueDay(trip, count);
        long first;
        if (n == 0) {
            first = last;
        } else if (count.firstDay() == FirstDay.COUNTED && days.works(last)) {
            first = n == 1 ? last : days.earlier(last, n - 1);
        } else {
            first = days.earlier(last, n);
        }
        return end(trip, first, count);
    }

    /** Zero or more days earlier. */
    Instant daysBefore(Instant due, long n, DayCount count) {
        Trip trip = new Trip(due, "days before");
        long first = trip.checked(dueDay(trip, count) - steps(n, count));
        return end(trip, count.last() == Roll.FORWARD ? days.onOrBefore(first) : first, count);
    }

    private static long steps(long n, DayCount count) {
        return count.firstDay() == FirstDay.COUNTED && n > 0 ? n - 1 : n;
    }

    private long firstDay(Trip trip, DayCount count) {
        long day = trip.checked(offsets.day(trip.micros));
        if (count.late() == LateReceipt.NEXT_DAY && days.works(day) && trip.micros > days.closing(day)) {
            day = trip.checked(day + 1);
        }
        return trip.checked(count.start() == Roll.FORWARD ? days.onOrAfter(day) : day);
    }

    private Instant lastDay(Trip trip, long day, DayCount count) {
        long last = trip.checked(day);
        return end(trip, count.last() == Roll.FORWARD ? days.onOrAfter(last) : last, count);
    }

    /** The day that an instant is the end of: 24:00 and a closing after it are not the next day's. */
    private long dueDay(Trip trip, DayCount count) {
        long day = offsets.day(trip.micros);
        if (count.end() == DayEnd.SAME_TIME) {
            return trip.checked(day);
        }
        if (offsets.startOfDay(day) == trip.micros) {
            // Not simply the day before: the zone may have left that one out.
            return trip.checked(offsets.day(trip.micros - 1));
        }
        boolean overnight =
                count.end() == DayEnd.CLOSING && days.holds(day - 1) && days.closing(day - 1) == trip.micros;
        return trip.checked(overnight ? day - 1 : day);
    }

    private Instant end(Trip trip, long day, DayCount count) {
        long last = trip.checked(day);
        if (count.end() == DayEnd.SAME_TIME) {
            return sameTime(trip, last);
        }
        boolean closes = count.end() == DayEnd.CLOSING && days.works(last);
        long end = closes ? days.closing(last) : offsets.startOfDay(last + 1);
        if (!reach.holds(end)) {
            throw trip.tooFar();
        }
        return Micros.instant(end);
    }

    private Instant sameTime(Trip trip, long day) {
        long at = offsets.at(day, offsets.timeOfDay(trip.micros));
        return at == Offsets.UNSURE ? sameTimeByRules(trip, day) : Micros.instant(at);
    }

    private Instant sameTimeByRules(Trip trip, long day) {
        ZonedDateTime then = trip.instant.truncatedTo(ChronoUnit.MICROS).atZone(zone);
        return ZonedDateTime.ofLocal(LocalDate.ofEpochDay(day).atTime(then.toLocalTime()), zone, then.getOffset())
                .toInstant();
    }

    /** From where the days are counted, for the refusal if they lead too far. */
    private final class Trip {
        private final Instant instant;
        private final long micros;
        private final String how;

        Trip(Instant instant, String how) {
            this.instant = instant;
            this.micros = reach.micros(instant);
            this.how = how;
        }

        long checked(long day) {
            if (!days.holds(day)) {
                throw tooFar();
            }
            return day;
        }

        CalendarRangeException tooFar() {
            return reach.tooFar("so many " + how, instant);
        }
    }
}
