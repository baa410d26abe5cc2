package io.opencomplaint.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How far a calendar reaches, and the refusals beyond. Instants in microseconds. Immutable. */
final class Reach {

    private final String reference;
    private final YearSpan loaded;
    private final YearSpan table;
    private final Instant loadedFrom;
    private final Instant loadedTo;
    private final long firstSecond;
    private final long lastSecond;
    private final long from;
    private final long to;

    Reach(CalendarPlan plan) {
        this.reference = plan.reference();
        this.loaded = plan.loaded();
        this.table = plan.table();
        this.loadedFrom = start(loaded.firstDay(), plan.zone());
        this.loadedTo = start(loaded.lastDay().plusDays(1), plan.zone());
        this.firstSecond = start(table.firstDay(), plan.zone()).getEpochSecond();
        this.lastSecond = start(table.lastDay().plusDays(1), plan.zone()).getEpochSecond();
        this.from = firstSecond * Micros.SECOND;
        this.to = lastSecond * Micros.SECOND;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The beginning of the table. */
    long from() {
        return from;
    }

    /** The end of the table; an instant may lie right on it, since a limit may end there. */
    long to() {
        return to;
    }

    boolean holds(long at) {
        return at >= from && at <= to;
    }

    boolean isProvisional(Instant at) {
        return at.isBefore(loadedFrom) || at.isAfter(loadedTo);
    }

    /** An instant of the table. */
    long micros(Instant at) {
        long second = at.getEpochSecond();
        if (second < firstSecond || second > lastSecond || (second == lastSecond && at.getNano() >= 1000)) {
            throw outside(at.toString());
        }
        return Micros.of(at);
    }

    /** An instant before the end of the table, so that there is something to say about what comes then. */
    long begun(Instant at) {
        long micros = micros(at);
        if (micros == to) {
            throw outside(at.toString());
        }
        return micros;
    }

    /** A date of the table, in days since 1970-01-01. */
    long day(LocalDate date) {
        if (!table.holds(date)) {
            throw outside(date.toString());
        }
        return date.toEpochDay();
    }

    CalendarRangeException outside(String what) {
        return new CalendarRangeException(
                "Calendar " + reference + " does not reach " + what + ": " + loaded() + ". " + advice());
    }

    /** Going somewhere from an instant led out of the table. */
    CalendarRangeException tooFar(String how, Instant start) {
        return new CalendarRangeException("Calendar " + reference + " cannot find " + how + ' ' + start
                + ": that leads out of its table, or there is none in it; " + loaded() + ". " + advice());
    }

    private String loaded() {
        String text = "it has the " + loaded + " loaded";
        return table.equals(loaded) ? text : text + " and goes by the weekdays in the " + table;
    }

    private String advice() {
        return "Load more years with years(…) or schedule(…)"
                + (table.equals(loaded) ? ", or let it go on by the weekdays with beyond(PROVISIONAL)." : ".");
    }
}
