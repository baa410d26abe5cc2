package io.opencomplaint.examples.benchmark;

import java.time.Duration;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Nanoseconds to count working time, by the calendar and by a loop over days. Both read the same instants in turn. */
public class WorkingHours extends CalendarQuestions {

    /** How much working time. */
    @Param({"3", "24", "720"})
    public int hours;

    private Duration amount = Duration.ZERO;

    @SuppressWarnings("NullAway.Init")
    private Instant[] ends;

    /** Compiles the calendar and computes what {@code between} is asked. */
    @Setup
    public void open() {
        compile();
        amount = Duration.ofHours(hours);
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
}
