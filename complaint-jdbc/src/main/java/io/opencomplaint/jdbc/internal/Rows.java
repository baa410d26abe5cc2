package io.opencomplaint.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A statement that writes rows, <code>${rows}</code> among its words: one row at a time, which makes a batch of many, or, where
 * the database turns arrays into rows, many in one statement. Immutable.
 */
final class Rows {

    /** Gives the values of a row. */
    interface Writer<T> {
        void write(Values to, T row) throws SQLException;
    }

    private final SqlDialect dialect;
    private final String sql;
    private final String each;

    /**
     * A statement.
     *
     * @param sql with names of tables, but <code>${rows}</code> for the rows
     * @param row the marks of one, with commas
     */
    Rows(SqlDialect dialect, String sql, String row) {
        this.dialect = dialect;
        this.sql = sql;
        each = sql.replace("${rows}", "VALUES (" + row + ")");
    }

    <T> void write(Connection connection, List<T> rows, Writer<T> writer) throws SQLException {
        if (rows.size() > 1 && dialect.takesArrays()) {
            arrays(connection, rows, writer);
        } else if (!rows.isEmpty()) {
            batch(connection, rows, writer);
        }
    }

    private <T> void batch(Connection connection, List<T> rows, Writer<T> writer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(each)) {
            for (T row : rows) {
                writer.write(new Parameters(dialect, statement), row);
                if (rows.size() > 1) {
                    statement.addBatch();
                }
            }
            if (rows.size() > 1) {
                statement.executeBatch();
            } else {
                statement.executeUpdate();
            }
        }
    }

    private <T> void arrays(Connection connection, List<T> rows, Writer<T> writer) throws SQLException {
        ValueArrays arrays = ValueArrays.of(rows, writer);
        try (PreparedStatement statement =
                connection.prepareStatement(sql.replace("${rows}", "SELECT * FROM " + arrays.table()))) {
            arrays.bind(connection, statement);
            statement.executeUpdate();
        }
    }
}
