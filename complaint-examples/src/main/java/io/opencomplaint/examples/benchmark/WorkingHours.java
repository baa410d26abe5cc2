package io.opencomplaint.examples.benchmark;

import io.opencomplaint.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
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

/** Nanoseconds to count working time, by the calendar and by a loop over days. Both read the same instants in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// A heap that is there from the beginning: else the first touch of its pages is measured.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class WorkingHours {

    /** The zone, which says the calendar. */
    @Param({Office.SHANGHAI, Office.NEW_YORK})
    @SuppressWarnings("NullAway.Init")
    public String zone;

    /** How much working time. */
    @Param({"3", "24", "720"})
    public int hours;

    private int question;
    private Duration amount = Duration.ZERO;

    @SuppressWarnings("NullAway.Init")
    private WorkingCalendar calendar;

    @SuppressWarnings("NullAway.Init")
    private DayLoop loop;

    @SuppressWarnings("NullAway.Init")
    private Instant[] starts;

    @SuppressWarnings("NullAway.Init")
    private Instant[] ends;

    /** Compiles the calendar and computes what {@code between} is asked. */
    @Setup
    public void open() {
        calendar = Office.in(zone);
        loop = new DayLoop(calendar);
        amount = Duration.ofHours(hours);
        starts = Office.instants();
        ends = new Instant[starts.length];
        for (int start = 0; start < starts.length; start++) {
            ends[start] = calendar.add(starts[start], amount);
        }
    }

    /**
     * The calendar forward.
     *
     * @return the answer
     */
    @Benchmark
    public Instant add() {
        return calendar.add(starts[next()], amount);
    }

    /**
     * The calendar backward.
     *
     * @return the answer
     */
    @Benchmark
    public Instant subtract() {
        return calendar.subtract(starts[next()], amount);
    }

    /**
     * The calendar from instant to instant.
     *
     * @return the answer
     */
    @Benchmark
    public Duration between() {
        int pair = next();
        return calendar.between(starts[pair], ends[pair]);
    }

    /**
     * The loop forward.
     *
     * @return the answer
     */
    @Benchmark
    public Instant addByLoop() {
        return loop.add(starts[next()], amount);
    }

    /**
     * The loop backward.
     *
     * @return the answer
     */
    @Benchmark
    public Instant subtractByLoop() {
        return loop.subtract(starts[next()], amount);
    }

    /**
     * The loop from instant to instant.
     *
     * @return the answer
     */
    @Benchmark
    public Duration betweenByLoop() {
        int pair = next();
        return loop.between(starts[pair], ends[pair]);
    }

    private int next() {
        question = (question + 1) & (Office.QUESTIONS - 1);
        return question;
    }
}
