package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/** Rows of the table of numbers. Immutable; every call works on the connection that it is given. */
public final class NumberTable {

    private final SqlDialect dialect;
    private final String countOn;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public NumberTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        countOn = names.apply(dialect.countOn());
    }

    /**
     * The next numbers of a series. One statement, which needs no transaction around it.
     *
     * @param connection to write on
     * @param tenant whose
     * @param series which
     * @param count how many
     * @return the first of them, 1 or more
     * @throws SQLException when the database refuses; with a duplicate key when somebody else began the series meanwhile
     */
    public long next(Connection connection, Tenant tenant, String series, int count) throws SQLException {
        int keys = dialect.countsByKey() ? Statement.RETURN_GENERATED_KEYS : Statement.NO_GENERATED_KEYS;
        try (PreparedStatement statement = connection.prepareStatement(countOn, keys)) {
            new Parameters(dialect, statement)
                    .number((long) count)
                    .string(tenant.code())
                    .string(series);
            try (ResultSet rows = counted(statement)) {
                if (!rows.next()) {
                    throw new WithheldException("The database does not tell the number that it counted to", "02000");
                }
                return rows.getLong(1) - count + 1;
            }
        }
    }

    private ResultSet counted(PreparedStatement statement) throws SQLException {
        if (!dialect.countsByKey()) {
            return statement.executeQuery();
        }
        statement.executeUpdate();
        return statement.getGeneratedKeys();
    }
}
