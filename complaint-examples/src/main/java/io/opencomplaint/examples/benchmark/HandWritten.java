package io.opencomplaint.examples.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What somebody would write who stored the same by hand: the statements of the JDBC store in its transactions, with the
 * columns bound and read by type, and values and JSON ready made. No acts, no rules, no validation, no values.
 */
final class HandWritten {

    private static final String TENANT = "default";
    private static final String SERIES = "C#";

    private static final String UPDATE_NUMBER =
            """
            UPDATE complaint_number SET last_number = last_number + 1 WHERE tenant = ? AND series = ?
            """;
    private static final String INSERT_NUMBER =
            """
            INSERT INTO complaint_number (tenant, series, last_number) VALUES (?, ?, 1)
            """;
    private static final String SELECT_NUMBER =
            """
            SELECT last_number FROM complaint_number WHERE tenant = ? AND series = ?
            """;

    private final DataSource dataSource;
    private final Statements sql = new Statements();
    private final int[] types = Statements.types();
    private final List<@Nullable Object[]> complaints = new ArrayList<>();
    private final List<@Nullable Object[]> events = new ArrayList<>();

    HandWritten(DataSource dataSource, Script script) {
        this.dataSource = dataSource;
        for (int act = 0; act < script.events().size(); act++) {
            List<String> columns = act == 0 ? Statements.COMPLAINT : Statements.STATE;
            complaints.add(Statements.values(columns, script.complaints().get(act)));
            events.add(Statements.values(Statements.EVENT, script.events().get(act)));
        }
    }

    /** Eight acts on a new complaint. */
    void life(String id, Blackhole into) throws SQLException {
        String number = null;
        for (int act = 0; act < events.size(); act++) {
            if (act > 0) {
                read(id, into);
            }
            if (act == 1) {
                number = "C" + number();
            }
            @Nullable Object[] complaint = complaints.get(act).clone();
            complaint[Statements.NUMBER] = number;
            write(id, act, complaint);
        }
    }

    private void read(String id, Blackhole into) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql.select)) {
            select.setString(1, TENANT);
            select.setString(2, id);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                for (int column = 1; column <= types.length; column++) {
                    into.consume(read(rows, column));
                }
            }
        }
    }

    private @Nullable Object read(ResultSet rows, int column) throws SQLException {
        return switch (types[column - 1]) {
            case Types.BIGINT, Types.INTEGER -> rows.getLong(column);
            case Types.BOOLEAN -> rows.getBoolean(column);
            case Types.DECIMAL -> rows.getBigDecimal(column);
            case Types.DATE -> rows.getObject(column, LocalDate.class);
            case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(column, OffsetDateTime.class);
            default -> rows.getString(column);
        };
    }

    private long number() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            long number = 1;
            if (change(connection, UPDATE_NUMBER) == 0) {
                change(connection, INSERT_NUMBER);
            } else {
                number = last(connection);
            }
            connection.commit();
            connection.setAutoCommit(true);
            return number;
        }
    }

    private static int change(Connection connection, String statement) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, TENANT);
            change.setString(2, SERIES);
            return change.executeUpdate();
        }
    }

    private static long last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT_NUMBER)) {
            select.setString(1, TENANT);
            select.setString(2, SERIES);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void write(String id, int act, @Nullable Object[] complaint) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(act == 0 ? sql.insert : sql.update)) {
                int next = Statements.bind(statement, 1, complaint);
                if (act == 0) {
                    statement.setString(Statements.ID, id);
                    statement.setString(Statements.REFERENCE, id);
                } else {
                    statement.setString(next, TENANT);
                    statement.setString(next + 1, id);
                    statement.setLong(next + 2, act);
                }
                statement.executeUpdate();
            }
            try (PreparedStatement statement = connection.prepareStatement(sql.insertEvent)) {
                Statements.bind(statement, 1, events.get(act));
                statement.setString(2, id);
                statement.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
