package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rows of the table of numbers. Immutable; every call works on the connection that it is given. */
public final class NumberTable {

    private static final String INSERT =
            """
            INSERT INTO ${schema}${prefix}complaint_number (last_number, tenant, series)
            VALUES (?, ?, ?)
            """;

    private static final String UPDATE =
            """
            UPDATE ${schema}${prefix}complaint_number
            SET last_number = last_number + ?
            WHERE tenant = ? AND series = ?
            """;

    private static final String SELECT =
            """
            SELECT last_number
            FROM ${schema}${prefix}complaint_number
            WHERE tenant = ? AND series = ?
            """;

    private static final String COUNT_ON =
            """
            INSERT INTO ${schema}${prefix}complaint_number AS n (last_number, tenant, series)
            VALUES (?, ?, ?)
            ON CONFLICT (tenant, series) DO UPDATE SET last_number = n.last_number + EXCLUDED.last_number
            RETURNING last_number
            """;

    private final SqlDialect dialect;
    private final String countOn;
    private final String insert;
    private final String update;
    private final @Nullable String updating;
    private final String select;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public NumberTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        countOn = names.apply(COUNT_ON);
        insert = names.apply(INSERT);
        update = names.apply(UPDATE);
        updating = dialect.updating(update, "last_number");
        select = names.apply(SELECT);
    }

    /**
     * The next numbers of a series. The update locks the row until the transaction ends, so what is read after it is
     * this caller's last number and nobody else's.
     *
     * @param connection with a transaction
     * @param tenant whose
     * @param series which
     * @param count how many
     * @return the first of them, 1 or more
     * @throws SQLException when the database refuses; with a duplicate key when somebody else began the series meanwhile
     */
    public long next(Connection connection, Tenant tenant, String series, int count) throws SQLException {
        Long last = updating == null
                ? changed(connection, tenant, series, count)
                : at(connection, updating, tenant, series, count);
        if (last != null) {
            return last - count + 1;
        }
        change(connection, insert, count, tenant, series);
        return 1;
    }

    /**
     * The same as one statement, which needs no transaction around it, where the database can.
     *
     * @param connection to write on
     * @param tenant whose
     * @param series which
     * @param count how many
     * @return the first of them, 1 or more
     * @throws SQLException when the database refuses
     */
    public long nextAtOnce(Connection connection, Tenant tenant, String series, int count) throws SQLException {
        Long last = at(connection, countOn, tenant, series, count);
        if (last == null) {
            throw new WithheldException("The series that was just counted on is gone", "02000");
        }
        return last - count + 1;
    }

    private @Nullable Long at(Connection connection, String sql, Tenant tenant, String series, int count)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new Parameters(dialect, statement)
                    .number((long) count)
                    .string(tenant.code())
                    .string(series);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : null;
            }
        }
    }

    private @Nullable Long changed(Connection connection, Tenant tenant, String series, int count) throws SQLException {
        return change(connection, update, count, tenant, series) == 1 ? last(connection, tenant, series) : null;
    }

    private long last(Connection connection, Tenant tenant, String series) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            new Parameters(dialect, statement).string(tenant.code()).string(series);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new WithheldException("The series that was just updated is gone", "02000");
                }
                return new Row(dialect, rows).number();
            }
        }
    }

    private int change(Connection connection, String sql, int count, Tenant tenant, String series) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new Parameters(dialect, statement)
                    .number((long) count)
                    .string(tenant.code())
                    .string(series);
            return statement.executeUpdate();
        }
    }
}
