package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds of a page of fifty among ten thousand complaints: by the host, by who sees everything, and masked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchByActor {

    private static final int COMPLAINTS = 10_000;
    private static final int BULK = 1_000;
    private static final PageRequest PAGE = PageRequest.first(50);
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final Actor AUDITOR = Actor.of("u-2", Role.AUDITOR);

    /** Where the complaints are. */
    @Param({"memory", "h2"})
    @SuppressWarnings("NullAway.Init")
    public String store;

    @SuppressWarnings("NullAway.Init")
    private ComplaintDesk desk;

    private @Nullable H2 database;

    /** Complaints of customers with names and contacts. */
    @Setup
    public void receive() {
        desk = ComplaintDesk.builder().store(newStore()).build();
        List<Act> acts = new ArrayList<>(BULK);
        for (int i = 1; i <= COMPLAINTS; i++) {
            acts.add(ReceiveComplaint.by(Channel.PHONE)
                    .complainant(Party.named("张三")
                            .key("customer-" + i)
                            .phone("138 0000 " + i)
                            .email("zhang.san@example.com"))
                    .respondent(Party.named("Ann Accused").key("u-9" + i))
                    .matter("Fails again", "It was repaired twice, and each time it failed within the week."));
            if (acts.size() == BULK) {
                desk.performAll(acts, EightActs.ACTOR);
                acts.clear();
            }
        }
    }

    private ComplaintStore newStore() {
        if (store.equals("memory")) {
            return new InMemoryComplaintStore();
        }
        database = new H2("search");
        return JdbcComplaintStore.on(database.pool());
    }

    /** Lets the database go. */
    @TearDown
    public void close() {
        if (database != null) {
            database.close();
        }
    }

    /** {@return what the host's own door finds} */
    @Benchmark
    public Page<Complaint> unchecked() {
        return desk.search(Criteria.any(), PAGE);
    }

    /** {@return what somebody finds who sees everything} */
    @Benchmark
    public Page<Complaint> checked() {
        return desk.as(MANAGER).search(Criteria.any(), PAGE);
    }

    /** {@return what somebody finds who sees names and contacts masked} */
    @Benchmark
    public Page<Complaint> masked() {
        return desk.as(AUDITOR).search(Criteria.any(), PAGE);
    }
}
