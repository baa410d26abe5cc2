package io.opencomplaint.examples.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would write by hand for PostgreSQL who stored the same and told others of it by an outbox: the same columns,
 * bound and read by type, values and JSON ready made, in five round trips an act, in three or in two.
 */
final class HandWrittenLives implements Rounds.Contender {

    /** How the statements of an act travel. */
    enum Trips {
        /** SELECT, UPDATE or INSERT, INSERT of the event, INSERT into the outbox, COMMIT. */
        FIVE,
        /** SELECT, the writes as one text, COMMIT. */
        THREE,
        /** SELECT, the writes as one statement that commits by itself. */
        TWO
    }

    static final String OUTBOX =
            """
            CREATE TABLE outbox (
                tenant varchar(64) NOT NULL, complaint_id varchar(64) NOT NULL, sequence bigint NOT NULL,
                PRIMARY KEY (tenant, complaint_id, sequence))
            """;

    private static final String TENANT = "default";
    private static final String SERIES = "C#";
    private static final String NUMBER =
            "UPDATE complaint_number SET last_number = last_number + 1 WHERE tenant = ? AND series = ? RETURNING last_number";
    private static final String INSERT_OUTBOX = "INSERT INTO outbox (tenant, complaint_id, sequence) VALUES (?, ?, ?)";

    private final DataSource dataSource;
    private final Trips trips;
    private final Statements sql = new Statements();
    private final List<String> read = Statements.read();
    private final String first;
    private final String later;
    private final List<@Nullable Object[]> complaints = new ArrayList<>();
    private final List<@Nullable Object[]> events = new ArrayList<>();

    HandWrittenLives(DataSource dataSource, Script script, Trips trips) {
        this.dataSource = dataSource;
        this.trips = trips;
        for (int act = 0; act < script.events().size(); act++) {
            complaints.add(Statements.values(
                    act == 0 ? Statements.COMPLAINT : Statements.STATE,
                    script.complaints().get(act)));
            events.add(Statements.values(Statements.EVENT, script.events().get(act)));
        }
        first = write(sql.insert);
        later = write(sql.update);
    }

    private String write(String complaint) {
        return switch (trips) {
            case FIVE -> complaint;
            case THREE -> String.join(";\n", complaint, sql.insertEvent, INSERT_OUTBOX);
            case TWO ->
                "WITH c AS (" + complaint + " RETURNING 1), e AS (" + selecting(sql.insertEvent) + "), o AS ("
                        + selecting(INSERT_OUTBOX) + ") SELECT count(*) FROM c";
        };
    }

    /** Writes only where the complaint was written. */
    private static String selecting(String insert) {
        String values = insert.replace("VALUES (", "SELECT ");
        return values.substring(0, values.length() - 1) + " FROM c RETURNING 1";
    }

    @Override
    public void live(String id) throws SQLException {
        String number = null;
        for (int act = 0; act < events.size(); act++) {
            if (act == 1) {
                number = "C" + number();
            }
            @Nullable Object[] complaint = complaints.get(act).clone();
            complaint[Statements.NUMBER] = number;
            act(id, act, complaint);
        }
    }

    private void act(String id, int act, @Nullable Object[] complaint) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean transaction = trips != Trips.TWO;
            connection.setAutoCommit(!transaction);
            if (act > 0) {
                read(connection, id);
            }
            try (PreparedStatement statement = connection.prepareStatement(act == 0 ? first : later)) {
                int next = complaint(statement, id, act, complaint);
                if (trips != Trips.FIVE) {
                    outbox(statement, event(statement, next, id, act), id, act);
                }
                statement.execute();
            }
            if (trips == Trips.FIVE) {
                try (PreparedStatement statement = connection.prepareStatement(sql.insertEvent)) {
                    event(statement, 1, id, act);
                    statement.executeUpdate();
                }
                try (PreparedStatement statement = connection.prepareStatement(INSERT_OUTBOX)) {
                    outbox(statement, 1, id, act);
                    statement.executeUpdate();
                }
            }
            if (transaction) {
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
    }

    private static int complaint(PreparedStatement statement, String id, int act, @Nullable Object[] complaint)
            throws SQLException {
        int next = Statements.bind(statement, 1, complaint);
        if (act == 0) {
            statement.setString(Statements.ID, id);
            statement.setString(Statements.REFERENCE, id);
            return next;
        }
        statement.setString(next, TENANT);
        statement.setString(next + 1, id);
        statement.setLong(next + 2, act);
        return next + 3;
    }

    private int event(PreparedStatement statement, int from, String id, int act) throws SQLException {
        int next = Statements.bind(statement, from, events.get(act));
        statement.setString(from + 1, id);
        return next;
    }

    private static void outbox(PreparedStatement statement, int from, String id, int act) throws SQLException {
        statement.setString(from, TENANT);
        statement.setString(from + 1, id);
        statement.setLong(from + 2, act + 1L);
    }

    private void read(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.select)) {
            select.setString(1, TENANT);
            select.setString(2, id);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                for (int column = 1; column <= read.size(); column++) {
                    rows.getObject(column, Statements.javaType(read.get(column - 1)));
                }
            }
        }
    }

    private long number() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(NUMBER)) {
            update.setString(1, TENANT);
            update.setString(2, SERIES);
            try (ResultSet rows = update.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
