package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.PGConnection;

/**
 * How fast complaints with their whole lives come in: by the desk in bulks, act by act, and for comparison the same rows by COPY
 * into the same tables with the same indexes.
 */
final class ImportOnPostgres {

    private static final int COMPLAINTS = 20_000;
    private static final int BULK = 50;
    private static final int LARGE_BULK = 8_000;
    private static final int SINGLES = 500;
    private static final int WARM_UP = 2_000;
    private static final List<String> TABLES =
            List.of("complaint", "complaint_event", "complaint_due", "complaint_number");

    private final Postgres database;
    private final ComplaintDesk desk;
    private final Believable believable = new Believable(1_000_000);
    private final AtomicInteger next = new AtomicInteger();

    ImportOnPostgres(Postgres database) {
        this.database = database;
        desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(database.pool()))
                .build();
    }

    void run() throws SQLException, IOException, InterruptedException, ExecutionException {
        bulks(WARM_UP, BULK);
        singles(SINGLES);
        double singles = singles(SINGLES);
        double bulks = bulks(WARM_UP, BULK);
        line(
                "PostgreSQL, bulk of %d acts: %,.0f acts/s, %.1f times single acts with %,.0f (to reach: 6)",
                BULK, bulks, bulks / singles, singles);
        double seconds = imported(1);
        double together = imported(2);
        List<byte[]> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.add(out(table));
        }
        database.execute("TRUNCATE " + String.join(", ", TABLES));
        long start = System.nanoTime();
        for (int i = 0; i < TABLES.size(); i++) {
            in(TABLES.get(i), rows.get(i));
        }
        double copied = (System.nanoTime() - start) / 1e9;
        line(
                "PostgreSQL, import of %,d complaints: %.1f s by one thread, %.1f s by two, by COPY %.1f s: %.2f and %.2f of"
                        + " COPY's speed (to reach: 0.70)",
                COMPLAINTS, seconds, together, copied, copied / seconds, copied / together);
    }

    /** Seconds until all are there; threads have complaints of their own. */
    private double imported(int threads) throws SQLException, InterruptedException, ExecutionException {
        database.execute("TRUNCATE complaint, complaint_event, complaint_due");
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> bulks(COMPLAINTS / threads, LARGE_BULK)));
            }
            for (Future<?> each : running) {
                each.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdownNow();
        }
    }

    private double singles(int complaints) {
        long start = System.nanoTime();
        int acts = 0;
        for (int i = 0; i < complaints; i++) {
            for (Act act : believable.acts(next.getAndIncrement())) {
                desk.perform(act, EightActs.ACTOR);
                acts++;
            }
        }
        return acts * 1e9 / (System.nanoTime() - start);
    }

    private double bulks(int complaints, int size) {
        long start = System.nanoTime();
        int acts = 0;
        List<Act> bulk = new ArrayList<>(size);
        for (int i = 0; i < complaints; i++) {
            for (Act act : believable.acts(next.getAndIncrement())) {
                bulk.add(act);
                acts++;
                if (bulk.size() == size) {
                    perform(bulk);
                }
            }
        }
        perform(bulk);
        return acts * 1e9 / (System.nanoTime() - start);
    }

    private void perform(List<Act> bulk) {
        for (ActResult result : desk.performAll(bulk, EightActs.ACTOR)) {
            if (!result.isDone()) {
                throw new IllegalStateException("An act of the import was not done: " + result);
            }
        }
        bulk.clear();
    }

    private byte[] out(String table) throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Connection connection = database.pool().getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", bytes);
        }
        return bytes.toByteArray();
    }

    private void in(String table, byte[] rows) throws SQLException, IOException {
        try (Connection connection = database.pool().getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN", new ByteArrayInputStream(rows));
        }
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
