package io.opencomplaint.examples.benchmark;

import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.calendar.WorkingCalendarBuilder;
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

/** Microseconds to check and compile a calendar of 16 years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
// A heap that is there from the beginning: else the first touch of its pages is measured.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class CalendarBuild {

    /** The zone, which says the calendar. */
    @Param({Office.SHANGHAI, Office.NEW_YORK})
    @SuppressWarnings("NullAway.Init")
    public String zone;

    @SuppressWarnings("NullAway.Init")
    private WorkingCalendarBuilder builder;

    /** Gathers hours and holidays. */
    @Setup
    public void gather() {
        builder = Office.sixteenYears(zone);
    }

    /**
     * From the builder to the calendar.
     *
     * @return the answer
     */
    @Benchmark
    public WorkingCalendar sixteenYears() {
        return builder.build();
    }
}
