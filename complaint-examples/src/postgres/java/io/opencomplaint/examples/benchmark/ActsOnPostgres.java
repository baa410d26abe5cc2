package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.FeedStart;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;

/**
 * Acts a second on PostgreSQL, beside hand-written JDBC with the same columns: with one, four and sixteen threads, and at some
 * network distance. The contenders take turns. Not a benchmark of JMH, since their rounds are longer than its iterations and
 * have to alternate.
 */
public final class ActsOnPostgres {

    private static final int ROUNDS = 5;
    private static final long MILLIS = 3_000;
    private static final int MOST_THREADS = 16;
    private static final long DISTANCE_NANOS = 600_000;

    private ActsOnPostgres() {}

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
        try (Postgres database = new Postgres(MOST_THREADS)) {
            for (int threads : new int[] {1, 4, MOST_THREADS}) {
                print(threads + (threads == 1 ? " thread" : " threads"), measure(database, database.pool(), threads));
            }
            print("1 thread, 0.6 ms away", measure(database, database.poolAt(DISTANCE_NANOS, 2), 1));
        }
    }

    private static Map<String, Double> measure(Postgres database, DataSource dataSource, int threads)
            throws SQLException, InterruptedException, ExecutionException {
        ComplaintDesk desk =
                ComplaintDesk.builder().store(JdbcComplaintStore.on(dataSource)).build();
        database.execute("TRUNCATE complaint, complaint_event, complaint_feed, outbox");
        // As the hand-written code has its outbox, the desk has somebody who wants to know.
        desk.feed("host").subscribe(FeedStart.NOW);
        Script script = Script.of(desk, dataSource);
        Rounds rounds = new Rounds(threads, ROUNDS, MILLIS).with("desk", id -> live(desk, ComplaintId.of(id)));
        for (HandWrittenLives.Trips trips : HandWrittenLives.Trips.values()) {
            rounds.with(trips.name(), new HandWrittenLives(dataSource, script, trips));
        }
        return rounds.perSecond();
    }

    private static void live(ComplaintDesk desk, ComplaintId id) {
        for (Act act : EightActs.on(id)) {
            desk.perform(act, EightActs.ACTOR);
        }
    }

    private static void print(String what, Map<String, Double> lives) {
        double desk = lives.getOrDefault("desk", 0.0);
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "PostgreSQL, %s: desk %,.0f acts/s", what, desk * EightActs.COUNT));
        lives.forEach((name, speed) -> {
            if (!name.equals("desk")) {
                line.append(String.format(
                        Locale.ROOT,
                        "; hand-written in %s trips %,.0f, desk %.2f of it",
                        name.toLowerCase(Locale.ROOT),
                        speed * EightActs.COUNT,
                        desk / speed));
            }
        });
        System.out.println(line);
    }
}
