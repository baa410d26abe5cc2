package io.opencomplaint.jdbc.internal;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Append;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * An append as one statement, on PostgreSQL: the complaint, and if that was written its events and its place in the queue. One
 * statement is all or nothing by itself, so without a transaction of its own it needs one round trip. Safe for use from many
 * threads; every call works on the connection that it is given.
 */
public final class OneStatement {

    /** More events than that are rare, and their statements not worth keeping. */
    private static final int MOST_EVENTS = 8;

    /** PostgreSQL: nothing more can be done in the transaction. */
    private static final String IN_FAILED_TRANSACTION = "25P02";

    private static final String SAVEPOINT = "complaint_append";

    private enum Queue {
        LEFT,
        PUT,
        REMOVED
    }

    /** What decides about the words of the statement. */
    private record Shape(boolean isNew, int events, Queue queue, boolean savepoint) {}

    private static final String PUT =
            """
            , d AS (INSERT INTO ${schema}${prefix}complaint_due (due_at, tenant, complaint_id)
            SELECT ?, ?, ? FROM c
            ON CONFLICT (tenant, complaint_id) DO UPDATE SET due_at = EXCLUDED.due_at, claimed_until = NULL)
            """;

    private static final String REMOVE =
            """
            , d AS (DELETE FROM ${schema}${prefix}complaint_due
            WHERE tenant = ? AND complaint_id = ? AND EXISTS (SELECT 1 FROM c))
            """;

    private final SqlDialect dialect;
    private final UnaryOperator<String> names;
    private final ComplaintSql complaints;
    private final EventTable events;
    private final Map<Shape, String> statements = new ConcurrentHashMap<>();

    /**
     * The tables under given names.
     *
     * @param dialect that of PostgreSQL
     * @param names puts schema and prefix into a statement
     * @param events binds them
     */
    public OneStatement(SqlDialect dialect, UnaryOperator<String> names, EventTable events) {
        this.dialect = dialect;
        this.names = names;
        this.complaints = new ComplaintSql(names);
        this.events = events;
    }

    /**
     * Whether an append can be done so.
     *
     * @param append what is to be written
     * @return false for unusually many events
     */
    public boolean fits(Append append) {
        return append.events().size() <= MOST_EVENTS;
    }

    /**
     * Writes an append.
     *
     * @param connection to write on
     * @param append for which {@link #fits} is true
     * @param savepoint whether a failure is to leave the transaction as it was before
     * @return false when the stored version is another one than expected; nothing was written then
     * @throws SQLException when the database refuses
     */
    public boolean write(Connection connection, Append append, boolean savepoint) throws SQLException {
        if (!savepoint) {
            return write(connection, append, shape(append, false));
        }
        try {
            return write(connection, append, shape(append, true));
        } catch (SQLException | RuntimeException e) {
            undo(connection, e);
            throw e;
        }
    }

    private static void undo(Connection connection, Exception failure) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("ROLLBACK TO SAVEPOINT " + SAVEPOINT)) {
            statement.execute();
        } catch (SQLException e) {
            WithheldException told = new WithheldException(
                    "The failed write could not be undone alone; roll your transaction back", IN_FAILED_TRANSACTION);
            told.initCause(failure);
            throw told;
        }
    }

    private boolean write(Connection connection, Append append, Shape shape) throws SQLException {
        String sql = statements.computeIfAbsent(shape, this::words);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(new Parameters(dialect, statement), append, shape);
            statement.execute();
            while (statement.getUpdateCount() >= 0) {
                statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getLong(1) == 1;
            }
        }
    }

    private void bind(Parameters to, Append append, Shape shape) throws SQLException {
        Complaint complaint = append.complaint();
        ComplaintWriter writer = new ComplaintWriter(to);
        writer.state(complaint);
        if (shape.isNew()) {
            writer.origin(complaint);
        } else {
            key(to, complaint).number(append.expectedVersion());
        }
        for (RecordedEvent event : append.events()) {
            events.bind(to, complaint.tenant(), event);
        }
        Instant next = complaint.nextAlarmAt();
        if (next != null) {
            key(to.instant(next.truncatedTo(ChronoUnit.MICROS)), complaint);
        } else if (shape.queue() == Queue.REMOVED) {
            key(to, complaint);
        }
        FeedTable.upsert(to, append);
    }

    private static Shape shape(Append append, boolean savepoint) {
        boolean isNew = append.expectedVersion() == 0;
        Queue queue = Queue.PUT;
        if (append.complaint().nextAlarmAt() == null) {
            queue = isNew || !DueTable.movesAlarm(append) ? Queue.LEFT : Queue.REMOVED;
        }
        return new Shape(isNew, append.events().size(), queue, savepoint);
    }

    private static Parameters key(Parameters to, Complaint complaint) throws SQLException {
        return to.string(complaint.tenant().code()).string(complaint.id().value());
    }

    private String words(Shape shape) {
        StringBuilder words = new StringBuilder(shape.savepoint() ? "SAVEPOINT " + SAVEPOINT + "; " : "")
                .append("WITH c AS (")
                .append(shape.isNew() ? complaints.insert : complaints.update)
                .append(" RETURNING 1), e AS (")
                .append(EventTable.INTO);
        for (int event = 0; event < shape.events(); event++) {
            words.append(event == 0 ? "" : " UNION ALL ")
                    .append("SELECT ")
                    .append(EventTable.ROW)
                    .append(" FROM c");
        }
        words.append(')');
        if (shape.queue() == Queue.PUT) {
            words.append(PUT);
        } else if (shape.queue() == Queue.REMOVED) {
            words.append(REMOVE);
        }
        words.append(", f AS (")
                .append(dialect.gate())
                .append(FeedTable.UPSERT)
                .append(dialect.throughGate())
                .append(" AND EXISTS (SELECT 1 FROM c) ")
                .append(dialect.onConflict("tenant, complaint_id, consumer", "last_sequence"))
                .append(')');
        words.append(" SELECT count(*) FROM c").append(shape.savepoint() ? "; RELEASE SAVEPOINT " + SAVEPOINT : "");
        return names.apply(words.toString());
    }
}
