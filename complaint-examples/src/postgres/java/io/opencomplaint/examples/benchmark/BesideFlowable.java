package io.opencomplaint.examples.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.ComplaintId;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;

/** Lives a second of the desk beside the case engine Flowable, on PostgreSQL and on H2 in memory, in turns. */
public final class BesideFlowable {

    private static final int ROUNDS = 5;

    /** Two programs that know nothing of each other are compiled in one JVM, beside a busy database. */
    private static final int WARM_UP = 10;

    private static final long MILLIS = 3_000;
    private static final int THREADS = 4;

    private BesideFlowable() {}

    /**
     * Measures and prints.
     *
     * @param args none
     * @throws IOException when the server cannot be started
     * @throws SQLException when the database refuses
     * @throws InterruptedException when somebody stops it
     * @throws ExecutionException when a contender fails
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException, ExecutionException {
        try (Postgres database = new Postgres(2 * THREADS)) {
            DataSource pool = database.pool();
            print("PostgreSQL", THREADS, 5, measure(THREADS, pool, pool, () -> vacuumed(database)));
        }
        // With one thread there is a core left for the collector; with four, all share two.
        for (int threads : new int[] {1, THREADS}) {
            try (H2 ours = new H2("ours");
                    HikariDataSource theirs = memory("theirs")) {
                print("H2 in memory", threads, 20, measure(threads, ours.pool(), theirs, () -> theirs));
            }
        }
    }

    /** As a server does by itself every minute; both contenders leave much behind. */
    private static Postgres vacuumed(Postgres database) throws SQLException {
        database.execute("VACUUM ANALYZE");
        return database;
    }

    private static HikariDataSource memory(String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + name);
        return new HikariDataSource(config);
    }

    private static Map<String, Double> measure(int threads, DataSource ours, DataSource theirs, Callable<?> between)
            throws InterruptedException, ExecutionException {
        ComplaintDesk desk =
                ComplaintDesk.builder().store(JdbcComplaintStore.on(ours)).build();
        try (FlowableLives flowable = new FlowableLives(theirs)) {
            return new Rounds(threads, ROUNDS, MILLIS)
                    .warmingUp(WARM_UP)
                    .then(between)
                    .with("desk", id -> {
                        for (Act act : EightActs.on(ComplaintId.of(id))) {
                            desk.perform(act, EightActs.ACTOR);
                        }
                    })
                    .with("flowable", flowable)
                    .perSecond();
        }
    }

    private static void print(String where, int threads, int toReach, Map<String, Double> lives) {
        double desk = lives.getOrDefault("desk", 0.0);
        double flowable = lives.getOrDefault("flowable", 0.0);
        System.out.printf(
                Locale.ROOT,
                "%s, threads: %d; desk %,.0f lives/s, Flowable CMMN %,.0f, the desk %.1f times it (to reach: %d)%n",
                where,
                threads,
                desk,
                flowable,
                desk / flowable,
                toReach);
    }
}
