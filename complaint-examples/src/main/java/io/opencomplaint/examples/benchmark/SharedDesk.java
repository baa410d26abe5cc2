package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.ComplaintId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Acts a second of one desk in memory that several threads share, each with complaints of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
// A heap that is there from the beginning: else the first touch of its pages is measured.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SharedDesk {

    /** A store begins anew after so many complaints: what is measured is the act, and not a heap that only grows. */
    private static final int COMPLAINTS = 10_000;

    private final AtomicLong ids = new AtomicLong();

    @SuppressWarnings("NullAway.Init")
    private volatile ComplaintDesk desk;

    /** Begins with an empty store. */
    @Setup
    public void open() {
        desk = emptyDesk();
    }

    private static ComplaintDesk emptyDesk() {
        return ComplaintDesk.builder()
                .store(new InMemoryComplaintStore())
                .validator(new Unchecked())
                .build();
    }

    /** The eight acts by one thread. */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(EightActs.COUNT)
    public void oneThread() {
        live();
    }

    /** The same by two at once. */
    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(EightActs.COUNT)
    public void twoThreads() {
        live();
    }

    private void live() {
        long number = ids.incrementAndGet();
        if (number % COMPLAINTS == 0) {
            desk = emptyDesk();
        }
        ComplaintDesk mine = desk;
        for (Act act : EightActs.on(ComplaintId.of("c-" + number))) {
            mine.perform(act, EightActs.ACTOR);
        }
    }
}
