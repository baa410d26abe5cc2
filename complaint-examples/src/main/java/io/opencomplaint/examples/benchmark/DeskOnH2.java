package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.ComplaintId;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Acts a second on H2 in memory: the desk, and hand-written JDBC that stores the same values in the same tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
// A heap that is there from the beginning: else the first touch of its pages is measured.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DeskOnH2 {

    private final AtomicLong ids = new AtomicLong();

    @SuppressWarnings("NullAway.Init")
    private H2 database;

    @SuppressWarnings("NullAway.Init")
    private ComplaintDesk desk;

    @SuppressWarnings("NullAway.Init")
    private HandWritten handWritten;

    /**
     * Makes the database and takes down what the desk writes, for the hand-written code to write the same.
     *
     * @throws SQLException when the database refuses
     */
    @Setup
    public void open() throws SQLException {
        database = new H2("benchmark");
        desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(database.pool()))
                .build();
        handWritten = new HandWritten(database.pool(), Script.of(desk, database.pool()));
    }

    /** Ends the database. */
    @TearDown
    public void close() {
        database.close();
    }

    /**
     * Begins each iteration with empty tables.
     *
     * @throws SQLException when the database refuses
     */
    @Setup(Level.Iteration)
    public void empty() throws SQLException {
        database.empty();
    }

    /** The eight acts by the desk: validation, decision, history as JSON, statements. */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public void desk() {
        for (Act act : EightActs.on(ComplaintId.of("c-" + ids.incrementAndGet()))) {
            desk.perform(act, EightActs.ACTOR);
        }
    }

    /**
     * The eight acts by hand: nothing but the statements.
     *
     * @param into takes what is read
     * @throws SQLException when the database refuses
     */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public void handWritten(Blackhole into) throws SQLException {
        handWritten.life("c-" + ids.incrementAndGet(), into);
    }
}
