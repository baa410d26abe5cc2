package io.opencomplaint.examples.benchmark;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds to count working days, by the calendar and by a loop over days. Both read the same instants in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// A heap that is there from the beginning: else the first touch of its pages is measured.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class WorkingDates {

    /** The zone, which says the calendar. */
    @Param({Office.SHANGHAI, Office.NEW_YORK})
    @SuppressWarnings("NullAway.Init")
    public String zone;

    /** How many working days. */
    @Param({"1", "90", "250"})
    public int days;

    private int question;

    @SuppressWarnings("NullAway.Init")
    private WorkingCalendar calendar;

    @SuppressWarnings("NullAway.Init")
    private DayLoop loop;

    @SuppressWarnings("NullAway.Init")
    private Instant[] starts;

    @SuppressWarnings("NullAway.Init")
    private LocalDate[] from;

    @SuppressWarnings("NullAway.Init")
    private LocalDate[] to;

    /** Compiles the calendar and computes what {@code between} is asked. */
    @Setup
    public void open() {
        calendar = Office.in(zone);
        loop = new DayLoop(calendar);
        starts = Office.instants();
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

    private int next() {
        question = (question + 1) & (Office.QUESTIONS - 1);
        return question;
    }
}
