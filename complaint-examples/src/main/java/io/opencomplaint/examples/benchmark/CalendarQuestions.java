package io.opencomplaint.examples.benchmark;

import io.opencomplaint.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is asked of a calendar and of a loop over days: both are asked of the same instants in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// A heap that is there from the beginning: else the first touch of its pages is measured.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public abstract class CalendarQuestions {

    /** The zone, which says the calendar. */
    @Param({Office.SHANGHAI, Office.NEW_YORK})
    @SuppressWarnings("NullAway.Init")
    public String zone;

    @SuppressWarnings("NullAway.Init")
    WorkingCalendar calendar;

    @SuppressWarnings("NullAway.Init")
    DayLoop loop;

    @SuppressWarnings("NullAway.Init")
    Instant[] starts;

    private int question;

    /** For subclasses. */
    CalendarQuestions() {}

    void compile() {
        calendar = Office.in(zone);
        loop = new DayLoop(calendar);
        starts = Office.instants();
    }

    int next() {
        question = (question + 1) & (Office.QUESTIONS - 1);
        return question;
    }
}
