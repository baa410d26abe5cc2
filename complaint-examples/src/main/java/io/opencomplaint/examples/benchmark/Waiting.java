package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Sweep;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Tier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A database of complaints whose alarms are a year away, and again and again a few that are due. */
final class Waiting {

    /** How many are due each time. */
    static final int DUE = 1_000;

    private static final int OF_WHICH_ONE_IS_DUE = 4;
    private static final int BULK = 1_000;

    /** Received by the desk; the database copies their rows, which the desk would have written alike. */
    private static final int ORIGINALS = 1_000;

    private final Present present = new Present();
    private final DataSource pool;
    private final ComplaintDesk desk;
    private int received;

    /** On a database that has the tables and nothing in them. */
    Waiting(DataSource pool, int complaints) throws SQLException {
        this.pool = pool;
        desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(pool))
                .policy(Limits.hourOrYear())
                .clock(present)
                .build();
        receive(Stream.generate(() -> next(Tier.ORDINARY)).limit(ORIGINALS).toList());
        copy(complaints / ORIGINALS - 1);
        check(complaints);
    }

    /**
     * Seconds of a sweep, all of whose complaints have one level to raise; receiving them beforehand is not measured. Between them
     * come others that are not due, as of every few customers one is important.
     */
    double sweep() {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < DUE; i++) {
            acts.add(next(Tier.VIP));
            for (int other = 1; other < OF_WHICH_ONE_IS_DUE; other++) {
                acts.add(next(Tier.ORDINARY));
            }
        }
        receive(acts);
        present.now = present.now.plus(Duration.ofHours(2));
        long start = System.nanoTime();
        Sweep sweep = desk.sweep(DUE);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (sweep.claimed() != DUE
                || sweep.events().size() != DUE
                || desk.sweep(DUE).claimed() != 0) {
            throw new IllegalStateException("Not exactly the complaints that are due were swept: " + sweep.claimed());
        }
        return seconds;
    }

    ComplaintDesk desk() {
        return desk;
    }

    private void receive(List<Act> acts) {
        for (int from = 0; from < acts.size(); from += BULK) {
            List<Act> bulk = acts.subList(from, Math.min(from + BULK, acts.size()));
            if (!desk.performAll(bulk, EightActs.ACTOR).stream().allMatch(ActResult::isDone)) {
                throw new IllegalStateException("Not every complaint was received");
            }
        }
    }

    private Act next(Tier tier) {
        present.now = present.now.plusMillis(100);
        received++;
        return ReceiveComplaint.by(Channel.PHONE)
                .id(ComplaintId.of("c-" + received))
                .complainant(Party.named("Zhang San").tier(tier))
                .matter("Air conditioner fails again", "Third failure this month.")
                .at(present.now);
    }

    private void copy(int times) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            copy(connection, "complaint", "id", times);
            copy(connection, "complaint_event", "complaint_id", times);
            copy(connection, "complaint_due", "complaint_id", times);
        }
    }

    /** One statement, and so one transaction, for each copy of the originals. */
    private static void copy(Connection connection, String table, String id, int times) throws SQLException {
        List<String> columns = columns(connection, table);
        String insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT "
                + columns.stream()
                        .map(column -> column.equals(id) ? "CONCAT(" + id + ", ?)" : column)
                        .collect(Collectors.joining(", "))
                + " FROM originals_" + table;
        String keep = "CREATE LOCAL TEMPORARY TABLE originals_" + table + " AS SELECT * FROM " + table;
        try (PreparedStatement originals = connection.prepareStatement(keep)) {
            originals.execute();
        }
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int time = 1; time <= times; time++) {
                statement.setString(1, "-" + time);
                statement.executeUpdate();
            }
        }
        // The connection goes back to a pool, and may come again.
        try (PreparedStatement gone = connection.prepareStatement("DROP TABLE originals_" + table)) {
            gone.execute();
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM " + table + " FETCH FIRST ROW ONLY")) {
            for (int column = 1; column <= statement.getMetaData().getColumnCount(); column++) {
                columns.add(statement.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private void check(int complaints) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM complaint_due");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            if (rows.getInt(1) != complaints) {
                throw new IllegalStateException("Not every complaint has an alarm: " + rows.getInt(1));
            }
        }
    }

    /** A clock that stands until it is put forward. */
    private static final class Present extends Clock {

        private Instant now = Instant.parse("2026-01-05T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
