package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ConsumerName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rows of the table of consumers, and what gives a new one its backlog. Immutable; every call works on its connection. */
public final class ConsumerTable {

    private static final String SELECT =
            """
            SELECT complete
            FROM ${schema}${prefix}complaint_consumer
            WHERE tenant = ? AND consumer = ?
            """;

    private static final String INSERT =
            """
            INSERT INTO ${schema}${prefix}complaint_consumer (tenant, consumer, complete)
            VALUES (?, ?, ?)
            """;

    private static final String COMPLETE =
            """
            UPDATE ${schema}${prefix}complaint_consumer
            SET complete = TRUE
            WHERE tenant = ? AND consumer = ?
            """;

    private static final String DELETE =
            """
            DELETE FROM ${schema}${prefix}complaint_consumer
            WHERE tenant = ? AND consumer = ?
            """;

    private static final String DELETE_WAITING =
            """
            DELETE FROM ${schema}${prefix}complaint_feed
            WHERE tenant = ? AND consumer = ?
            """;

    /**
     * Appends to these complaints wait, so that not both of us add a row for one. Where nothing else waited for writers this does:
     * whoever had not seen the consumer has written a complaint and not committed it, so that it is met here.
     */
    private static final String LOCK_PAGE =
            """
            SELECT id
            FROM ${schema}${prefix}complaint
            WHERE tenant = ? AND id > ?
            ORDER BY tenant, id
            ${limit}
            FOR UPDATE
            """;

    private static final String INSERT_PAGE =
            """
            INSERT INTO ${schema}${prefix}complaint_feed (
                tenant, complaint_id, consumer, last_sequence, delivered, claimable_at, attempts, dead, ticket)
            SELECT c.tenant, c.id, k.consumer, c.version, 0, c.received_at, 0, FALSE, ?
            FROM ${schema}${prefix}complaint c
            JOIN ${schema}${prefix}complaint_consumer k ON k.tenant = c.tenant
            WHERE c.tenant = ? AND c.id > ? AND c.id <= ? AND k.consumer = ?
            """;

    /** Where the database has no word for a key that is there already; the others need not look at all rows that are there. */
    private static final String UNLESS_THERE =
            """
            AND NOT EXISTS (
                SELECT 1 FROM ${schema}${prefix}complaint_feed f
                WHERE f.tenant = c.tenant AND f.complaint_id = c.id AND f.consumer = k.consumer)
            """;

    private static final int PAGE = 500;

    private final SqlDialect dialect;
    private final @Nullable String waitForWriters;
    private final @Nullable String waitBriefly;
    private final @Nullable String closeGate;
    private final String select;
    private final String selectToChange;
    private final String insert;
    private final String complete;
    private final String delete;
    private final String deleteWaiting;
    private final String lockPage;
    private final String insertPage;

    /**
     * The tables under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public ConsumerTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        waitForWriters = dialect.waitForWriters(names.apply("${schema}${prefix}complaint"));
        waitBriefly = dialect.waitBriefly();
        String gate = dialect.closeGate();
        closeGate = gate == null ? null : names.apply(gate);
        select = names.apply(SELECT);
        selectToChange = select + "FOR UPDATE";
        insert = names.apply(INSERT);
        complete = names.apply(COMPLETE);
        delete = names.apply(DELETE);
        deleteWaiting = names.apply(DELETE_WAITING);
        lockPage = names.apply(LOCK_PAGE);
        // What is there has nothing delivered either, since the subscription is not complete.
        String conflict = dialect.onConflict("tenant, complaint_id, consumer", "delivered");
        insertPage = names.apply(INSERT_PAGE + (conflict == null ? UNLESS_THERE : conflict));
    }

    /**
     * Whether the subscription of a consumer is complete.
     *
     * @param connection to read on
     * @param tenant whose
     * @param consumer which
     * @return {@code null} when it is not known
     * @throws SQLException when the database refuses
     */
    public @Nullable Boolean isComplete(Connection connection, Tenant tenant, ConsumerName consumer)
            throws SQLException {
        return complete(connection, select, tenant, consumer);
    }

    /**
     * Makes a consumer known that has its backlog still to come. Every transaction that did not see it has ended then, or is
     * waited for while the backlog is filled.
     *
     * @param connection to write on
     * @param tenant whose
     * @param consumer which
     * @throws SQLException when the database refuses; with a duplicate key when somebody else was faster
     */
    public void begin(Connection connection, Tenant tenant, ConsumerName consumer) throws SQLException {
        execute(connection, waitBriefly);
        execute(connection, waitForWriters);
        execute(connection, closeGate);
        add(connection, tenant, consumer, false);
    }

    /**
     * Makes a consumer known.
     *
     * @param connection to write on
     * @param tenant whose
     * @param consumer which
     * @param done whether it has no backlog
     * @throws SQLException when the database refuses; with a duplicate key when somebody else was faster
     */
    public void add(Connection connection, Tenant tenant, ConsumerName consumer, boolean done) throws SQLException {
        // An append that still saw an earlier consumer of this name may have left a row.
        change(connection, deleteWaiting, tenant, consumer);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            key(statement, tenant, consumer).flag(done);
            statement.executeUpdate();
        }
    }

    /**
     * Gives a consumer the next page of its backlog, and completes its subscription after the last one.
     *
     * @param connection to write on
     * @param tenant whose
     * @param consumer which
     * @param after where the last page ended; empty for the first one
     * @return where this page ended; {@code null} when nothing is left to do
     * @throws SQLException when the database refuses
     */
    public @Nullable String fill(Connection connection, Tenant tenant, ConsumerName consumer, String after)
            throws SQLException {
        execute(connection, waitBriefly);
        if (!Boolean.FALSE.equals(complete(connection, selectToChange, tenant, consumer))) {
            return null;
        }
        List<String> ids = locked(connection, tenant, after);
        if (ids.isEmpty()) {
            change(connection, complete, tenant, consumer);
            return null;
        }
        String end = ids.get(ids.size() - 1);
        try (PreparedStatement statement = connection.prepareStatement(insertPage)) {
            new Parameters(dialect, statement)
                    .number(FeedTable.firstTicket())
                    .string(tenant.code())
                    .string(after)
                    .string(end)
                    .string(consumer.value());
            statement.executeUpdate();
        }
        return end;
    }

    /**
     * Forgets a consumer and what waits for it.
     *
     * @param connection to write on
     * @param tenant whose
     * @param consumer which
     * @throws SQLException when the database refuses
     */
    public void remove(Connection connection, Tenant tenant, ConsumerName consumer) throws SQLException {
        change(connection, delete, tenant, consumer);
        change(connection, deleteWaiting, tenant, consumer);
    }

    private static void execute(Connection connection, @Nullable String sql) throws SQLException {
        if (sql != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private List<String> locked(Connection connection, Tenant tenant, String after) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(lockPage)) {
            new Parameters(dialect, statement)
                    .string(tenant.code())
                    .string(after)
                    .number((long) PAGE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(new Row(dialect, rows).string());
                }
            }
        }
        return ids;
    }

    private @Nullable Boolean complete(Connection connection, String sql, Tenant tenant, ConsumerName consumer)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            key(statement, tenant, consumer);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? (Boolean) new Row(dialect, rows).flag() : null;
            }
        }
    }

    private void change(Connection connection, String sql, Tenant tenant, ConsumerName consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            key(statement, tenant, consumer);
            statement.executeUpdate();
        }
    }

    private Parameters key(PreparedStatement statement, Tenant tenant, ConsumerName consumer) throws SQLException {
        return new Parameters(dialect, statement).string(tenant.code()).string(consumer.value());
    }
}
