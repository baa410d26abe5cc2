package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to check the chains of twenty thousand complaints on H2 in memory, and beside it only to read them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class VerifiedOnH2 {

    static final int COMPLAINTS = 20_000;
    /** Each act of a life leaves one; a hundredth is under way, after four. */
    static final int EVENTS = COMPLAINTS * EightActs.COUNT - COMPLAINTS / 100 * (EightActs.COUNT - 4);

    private static final int BULK = 8_000;
    private static final int PAGE = 1_000;

    private final H2 h2 = new H2("verified");
    private final JdbcComplaintStore store = JdbcComplaintStore.on(h2.pool());
    private final ComplaintDesk desk = ComplaintDesk.builder().store(store).build();

    /** Has all of them handled. */
    @Setup
    public void receive() {
        Believable believable = new Believable(COMPLAINTS);
        List<Act> bulk = new ArrayList<>(BULK);
        for (int number = 0; number < COMPLAINTS; number++) {
            bulk.addAll(believable.acts(number));
            if (bulk.size() > BULK - EightActs.COUNT || number == COMPLAINTS - 1) {
                if (!desk.performAll(bulk, EightActs.ACTOR).stream().allMatch(ActResult::isDone)) {
                    throw new IllegalStateException("Not every act was done");
                }
                bulk.clear();
            }
        }
    }

    /** Gives the database back. */
    @TearDown
    public void close() {
        h2.close();
    }

    /**
     * All chains.
     *
     * @return what was found
     */
    @Benchmark
    public Verification verify() {
        Verification verification = desk.integrity().verifyAll(VerificationProgress.none());
        if (!verification.isIntact() || verification.events() != EVENTS) {
            throw new IllegalStateException("Not every chain holds");
        }
        return verification;
    }

    /**
     * All complaints and their histories, unchecked.
     *
     * @return how many events they have
     */
    @Benchmark
    public long read() {
        long events = 0;
        PageRequest request = PageRequest.first(PAGE);
        while (true) {
            Page<Complaint> page = store.search(Tenant.DEFAULT, Criteria.any(), request);
            events +=
                    store
                            .histories(
                                    Tenant.DEFAULT,
                                    page.items().stream().map(Complaint::id).toList())
                            .values()
                            .stream()
                            .mapToInt(List<RecordedEvent>::size)
                            .sum();
            if (page.next() == null) {
                return events;
            }
            request = request.after(page.next());
        }
    }
}
