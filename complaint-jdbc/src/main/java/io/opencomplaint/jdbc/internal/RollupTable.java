package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Figures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** Writes rows of the table of sums. Immutable; every call works on the connection that it is given. */
public final class RollupTable {

    /** Parameters are the rows; what becomes of those that are there already follows. */
    private static final String INSERT =
            """
            INSERT INTO ${schema}${prefix}complaint_rollup (${key}, ${summed})
            ${rows}
            """;

    /** The same where the database knows no other word for it. */
    private static final String MERGE =
            """
            MERGE INTO ${schema}${prefix}complaint_rollup kept
            USING (${rows}) wanted (${key}, ${summed})
            ON (kept.tenant = wanted.tenant AND kept.consumer = wanted.consumer AND kept.axis = wanted.axis
                AND kept.in_month = wanted.in_month AND kept.bucket = wanted.bucket)
            WHEN MATCHED THEN UPDATE SET ${added}
            WHEN NOT MATCHED THEN INSERT (${key}, ${summed})
                VALUES (${wanted})
            """;

    private static final String DELETE =
            """
            DELETE FROM ${schema}${prefix}complaint_rollup
            WHERE tenant = ? AND consumer = ?
            """;

    /** A row is there only while something waits. */
    private static final String WAITING =
            """
            SELECT k.complete, (
                SELECT COUNT(*) FROM ${schema}${prefix}complaint_feed f
                WHERE f.tenant = k.tenant AND f.consumer = k.consumer)
            FROM ${schema}${prefix}complaint_consumer k
            WHERE k.tenant = ? AND k.consumer = ?
            """;

    /** How many rows go into one statement at most: each has three dozen columns. */
    private static final int AT_ONCE = 10_000;

    private final SqlDialect dialect;
    private final Rows add;
    private final String delete;
    private final String waiting;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public RollupTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        String adding = dialect.adding("${prefix}complaint_rollup", RollupColumns.KEY, RollupColumns.SUMMED);
        add = adding == null
                ? new Rows(dialect, names.apply(RollupColumns.in(MERGE)), RollupColumns.typedMarks())
                : new Rows(dialect, names.apply(RollupColumns.in(INSERT) + adding), RollupColumns.marks());
        delete = names.apply(DELETE);
        waiting = names.apply(WAITING);
    }

    /**
     * Adds to cells, in the order in which they are given: two who add at once wait for each other.
     *
     * @param connection to write on
     * @param tenant whose
     * @param consumer whose rollup
     * @param changes in the order of the cells
     * @throws SQLException when the database refuses
     */
    public void add(Connection connection, Tenant tenant, ConsumerName consumer, SortedMap<CellKey, Figures> changes)
            throws SQLException {
        List<Map.Entry<CellKey, Figures>> rows = List.copyOf(changes.entrySet());
        try {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                add.write(connection, rows.subList(from, Math.min(from + AT_ONCE, rows.size())), (to, row) -> {
                    CellKey at = row.getKey();
                    to.string(tenant.code()).string(consumer.value());
                    to.string(at.axis().name()).number((Integer) number(at.month()));
                    RollupColumns.write(to.string(at.key()), row.getValue());
                });
            }
        } catch (SQLException e) {
            // Two began the same cell at once.
            throw SqlStates.isDuplicate(e) ? SqlStates.overtaken(e) : e;
        }
    }

    /**
     * Forgets all cells of a rollup.
     *
     * @param connection to write on
     * @param tenant whose
     * @param consumer whose rollup
     * @throws SQLException when the database refuses
     */
    public void remove(Connection connection, Tenant tenant, ConsumerName consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            new Parameters(dialect, statement).string(tenant.code()).string(consumer.value());
            statement.executeUpdate();
        }
    }

    /**
     * How many complaints wait.
     *
     * @param connection to read on
     * @param tenant whose
     * @param consumer whose rollup
     * @return {@code -1} when the consumer is not subscribed completely
     * @throws SQLException when the database refuses
     */
    public long waiting(Connection connection, Tenant tenant, ConsumerName consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(waiting)) {
            new Parameters(dialect, statement).string(tenant.code()).string(consumer.value());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return -1;
                }
                Row row = new Row(dialect, rows);
                return row.flag() ? row.number() : -1;
            }
        }
    }

    /** As it is kept. Months that no column takes are none that anything was counted in. */
    static int number(YearMonth month) {
        int year = Math.max(-9_999, Math.min(99_999, month.getYear()));
        return year * 100 + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
