package io.opencomplaint.jdbc.internal;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the table of what is due: one a complaint while it has an alarm, and for good, without a time then, where the update
 * of a complaint moves it along: looking for a row that is not there would lock the gap in which the complaints of others come.
 * Immutable; every call works on the connection that it is given.
 */
public final class DueTable {

    /** A complaint gets its place or a new one, and whoever had claimed it loses it. */
    private static final String PUT =
            """
            INSERT INTO ${schema}${prefix}complaint_due (due_at, tenant, complaint_id)
            ${rows}
            """;

    private static final String FREED = ", claimed_until = NULL\n";

    /** The same, and takes out those without a time. */
    private static final String MERGE =
            """
            MERGE INTO ${schema}${prefix}complaint_due waiting
            USING (${rows}) moved (due_at, tenant, complaint_id)
            ON (waiting.tenant = moved.tenant AND waiting.complaint_id = moved.complaint_id)
            WHEN MATCHED AND moved.due_at IS NULL THEN DELETE
            WHEN MATCHED THEN UPDATE SET due_at = moved.due_at, claimed_until = NULL
            WHEN NOT MATCHED AND moved.due_at IS NOT NULL THEN INSERT (due_at, tenant, complaint_id)
                VALUES (moved.due_at, moved.tenant, moved.complaint_id)
            """;

    private static final String MERGED =
            "CAST(? AS TIMESTAMP(6) WITH TIME ZONE), CAST(? AS CHARACTER VARYING), CAST(? AS CHARACTER VARYING)";

    private static final String REMOVE =
            """
            DELETE FROM ${schema}${prefix}complaint_due
            WHERE (tenant, complaint_id) IN (${rows})
            """;

    private static final String SELECT =
            """
            SELECT complaint_id
            FROM ${schema}${prefix}complaint_due
            WHERE tenant = ? AND due_at <= ? AND (claimed_until IS NULL OR claimed_until <= ?)
            ORDER BY tenant, due_at, complaint_id
            ${limit}
            ${skipLocked}
            """;

    private static final String CLAIM =
            """
            UPDATE ${schema}${prefix}complaint_due
            SET claimed_until = ?
            WHERE tenant = ? AND complaint_id = ? AND due_at <= ? AND (claimed_until IS NULL OR claimed_until <= ?)
            """;

    /** The same in one statement, where that can write what it read. */
    private static final String CLAIM_FOUND =
            """
            WITH free AS MATERIALIZED (
                SELECT tenant, complaint_id
                FROM ${schema}${prefix}complaint_due
                WHERE tenant = ? AND due_at <= ? AND (claimed_until IS NULL OR claimed_until <= ?)
                ORDER BY tenant, due_at, complaint_id
                ${limit}
                ${skipLocked}
            )
            UPDATE ${schema}${prefix}complaint_due due
            SET claimed_until = ?
            FROM free
            WHERE due.tenant = free.tenant AND due.complaint_id = free.complaint_id
            RETURNING due.due_at, due.complaint_id
            """;

    /** How often to look when others had claimed everything that was seen: each time somebody got on. */
    private static final int LOOKS = 10;

    private final SqlDialect dialect;
    private final boolean lasting;
    private final Rows put;
    private final @Nullable Rows remove;
    private final String select;
    private final String claim;
    private final String claimFound;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public DueTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        lasting = dialect.updatesJoins();
        String conflict = dialect.onConflict("tenant, complaint_id", "due_at");
        put = conflict == null
                ? new Rows(dialect, names.apply(MERGE), MERGED)
                : new Rows(dialect, names.apply(PUT) + conflict + FREED, "?, ?, ?");
        remove = conflict == null || lasting ? null : new Rows(dialect, names.apply(REMOVE), "?, ?");
        select = names.apply(SELECT);
        claim = names.apply(CLAIM);
        claimFound = names.apply(CLAIM_FOUND);
    }

    /** When a complaint is due next; {@code null} for never. */
    static @Nullable Instant dueAt(Complaint complaint) {
        Instant next = complaint.nextAlarmAt();
        return next == null ? null : next.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Puts complaints into the queue, moves them or takes them out, and ends the claims on them. To be called after the
     * complaints' own rows were written, whose locks keep other appends away.
     *
     * @param connection to write on
     * @param appends what was written
     * @throws SQLException when the database refuses
     */
    public void follow(Connection connection, List<Append> appends) throws SQLException {
        List<Append> queued = new ArrayList<>();
        List<Append> over = new ArrayList<>();
        for (Append append : appends) {
            if (append.complaint().nextAlarmAt() != null) {
                queued.add(append);
            } else if (lasting || (append.expectedVersion() > 0 && movesAlarm(append))) {
                over.add(append);
            }
        }
        if (remove == null) {
            queued.addAll(over);
        } else {
            remove.write(connection, over, DueTable::key);
        }
        put.write(connection, queued, DueTable::place);
    }

    private static void place(Values to, Append append) throws SQLException {
        key(to.instant(dueAt(append.complaint())), append);
    }

    private static void key(Values to, Append append) throws SQLException {
        to.string(append.tenant().code()).string(append.complaint().id().value());
    }

    /**
     * Claims complaints that are due.
     *
     * @param connection to write on
     * @param tenant whose
     * @param request how many at most, and until when
     * @param claiming how the driver tells what was claimed
     * @return ids, by time of the alarm, then id
     * @throws SQLException when the database refuses; with what {@link SqlStates#isUntold} knows when the driver does not tell
     */
    public List<ComplaintId> claim(Connection connection, Tenant tenant, ClaimRequest request, Claiming claiming)
            throws SQLException {
        for (int look = 1; look <= LOOKS; look++) {
            List<ComplaintId> due = due(connection, tenant, request.now(), request.limit());
            List<ComplaintId> claimed = due.isEmpty() ? due : claimed(connection, tenant, request, due, claiming);
            if (due.isEmpty() || !claimed.isEmpty()) {
                return List.copyOf(claimed);
            }
        }
        return List.of();
    }

    /**
     * The same in one statement, which needs no transaction around it, where the database can.
     *
     * @param connection to write on
     * @param tenant whose
     * @param request how many at most, and until when
     * @return ids, by time of the alarm, then id
     * @throws SQLException when the database refuses
     */
    public List<ComplaintId> claimAtOnce(Connection connection, Tenant tenant, ClaimRequest request)
            throws SQLException {
        List<Place> claimed = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(claimFound)) {
            new Parameters(dialect, statement)
                    .string(tenant.code())
                    .instant(request.now())
                    .instant(request.now())
                    .number((long) request.limit())
                    .instant(request.until().truncatedTo(ChronoUnit.MICROS));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Row row = new Row(dialect, rows);
                    claimed.add(new Place(row.instant(), new ComplaintId(row.string())));
                }
            }
        }
        return claimed.stream()
                .sorted(Comparator.comparing(Place::dueAt).thenComparing(Place::complaint))
                .map(Place::complaint)
                .toList();
    }

    private record Place(Instant dueAt, ComplaintId complaint) {}

    /** A complaint without alarm whose alarm no event moved had none before either, so there is no row. */
    static boolean movesAlarm(Append append) {
        return append.events().stream().anyMatch(RecordedEvent::movesAlarm);
    }

    private List<ComplaintId> due(Connection connection, Tenant tenant, Instant now, int limit) throws SQLException {
        List<ComplaintId> due = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            new Parameters(dialect, statement)
                    .string(tenant.code())
                    .instant(now)
                    .instant(now)
                    .number((long) limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    due.add(new ComplaintId(new Row(dialect, rows).string()));
                }
            }
        }
        return due;
    }

    /** Those that nobody else had claimed when their turn came. */
    private List<ComplaintId> claimed(
            Connection connection, Tenant tenant, ClaimRequest request, List<ComplaintId> due, Claiming claiming)
            throws SQLException {
        Instant until = request.until().truncatedTo(ChronoUnit.MICROS);
        try (PreparedStatement statement = connection.prepareStatement(claim)) {
            return claiming.changed(statement, due, id -> new Parameters(dialect, statement)
                    .instant(until)
                    .string(tenant.code())
                    .string(id.value())
                    .instant(request.now())
                    .instant(request.now()));
        }
    }
}
