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
import org.postgresql.PGConnection;

/**
 * How fast complaints with their whole lives come in: by the desk in bulks, act by act, and for comparison the same rows by COPY
 * into the same tables with the same indexes.
 */
final class ImportOnPostgres {

    private static final int COMPLAINTS = 20_000;
    private static final int BULK = 50;
    private static final int SINGLES = 500;
    private static final int WARM_UP = 2_000;
    private static final List<String> TABLES =
            List.of("complaint", "complaint_event", "complaint_due", "complaint_number");

    private final Postgres database;
    private final ComplaintDesk desk;
    private final Believable believable = new Believable(1_000_000);
    private int next;

    ImportOnPostgres(Postgres database) {
        this.database = database;
        desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(database.pool()))
                .build();
    }

    void run() throws SQLException, IOException {
        bulks(WARM_UP, BULK);
        singles(SINGLES);
        double singles = singles(SINGLES);
        double bulks = bulks(WARM_UP, BULK);
        line(
                "PostgreSQL, bulk of %d acts: %,.0f acts/s, %.1f times single acts with %,.0f (to reach: 6)",
                BULK, bulks, bulks / singles, singles);
        database.execute("TRUNCATE complaint, complaint_event, complaint_due");
        long start = System.nanoTime();
        bulks(COMPLAINTS, 1_000);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<byte[]> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.add(out(table));
        }
        database.execute("TRUNCATE " + String.join(", ", TABLES));
        start = System.nanoTime();
        for (int i = 0; i < TABLES.size(); i++) {
            in(TABLES.get(i), rows.get(i));
        }
        double copied = (System.nanoTime() - start) / 1e9;
        line(
                "PostgreSQL, import of %,d complaints: %.1f s, by COPY %.1f s: %.2f of COPY's speed (to reach: 0.70)",
                COMPLAINTS, seconds, copied, copied / seconds);
    }

    private double singles(int complaints) {
        long start = System.nanoTime();
        int acts = 0;
        for (int i = 0; i < complaints; i++) {
            for (Act act : believable.acts(next++)) {
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
            for (Act act : believable.acts(next++)) {
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
