package io.opencomplaint.examples.benchmark;

import io.opencomplaint.calendar.DayCount;
import java.time.Instant;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Nanoseconds to count working days, by the calendar and by a loop over days. Both read the same instants in turn. */
public class WorkingDates extends CalendarQuestions {

    /** How many working days. */
    @Param({"1", "90", "250"})
    public int days;

    @SuppressWarnings("NullAway.Init")
    private LocalDate[] from;

    @SuppressWarnings("NullAway.Init")
    private LocalDate[] to;

    /** Compiles the calendar and computes what {@code between} is asked. */
    @Setup
    public void open() {
        compile();
        from = new LocalDate[starts.length];
        to = new LocalDate[starts.length];
        for (int start = 0; start < starts.length; start++) {
            Instant end = calendar.addWorkingDays(starts[start], days, DayCount.CIVIL_CODE);
            from[start] = LocalDate.ofInstant(starts[start], calendar.zone());
            to[start] = LocalDate.ofInstant(end, calendar.zone());
        }
    }

    /**
     * The calendar forward, to the close of business.
     *
     * @return the answer
     */
    @Benchmark
    public Instant add() {
        return calendar.addWorkingDays(starts[next()], days, DayCount.CIVIL_CODE);
    }

    /**
     * The calendar backward, to the close of business.
     *
     * @return the answer
     */
    @Benchmark
    public Instant subtract() {
        return calendar.subtractWorkingDays(starts[next()], days, DayCount.CIVIL_CODE);
    }

    /**
     * The calendar from date to date.
     *
     * @return the answer
     */
    @Benchmark
    public int between() {
        int pair = next();
        return calendar.workingDays(from[pair], to[pair]);
    }

    /**
     * The loop forward, to the close of business.
     *
     * @return the answer
     */
    @Benchmark
    public Instant addByLoop() {
        return loop.addWorkingDays(starts[next()], days);
    }

    /**
     * The loop backward, to the close of business.
     *
     * @return the answer
     */
    @Benchmark
    public Instant subtractByLoop() {
        return loop.subtractWorkingDays(starts[next()], days);
    }

    /**
     * The loop from date to date.
     *
     * @return the answer
     */
    @Benchmark
    public int betweenByLoop() {
        int pair = next();
        return loop.workingDays(from[pair], to[pair]);
    }
}
