package io.opencomplaint.jdbc.internal;

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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rows of the table of what is due: one a complaint while it has an alarm. Immutable; every call works on the connection
 * that it is given.
 */
public final class DueTable {

    private static final String INSERT =
            """
            INSERT INTO ${schema}${prefix}complaint_due (due_at, tenant, complaint_id)
            VALUES (?, ?, ?)
            """;

    private static final String UPDATE =
            """
            UPDATE ${schema}${prefix}complaint_due
            SET due_at = ?, claimed_until = NULL
            WHERE tenant = ? AND complaint_id = ?
            """;

    private static final String DELETE =
            """
            DELETE FROM ${schema}${prefix}complaint_due
            WHERE tenant = ? AND complaint_id = ?
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

    /** How often to look when others had claimed everything that was seen: each time somebody got on. */
    private static final int LOOKS = 10;

    private final SqlDialect dialect;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;
    private final String claim;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public DueTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        insert = names.apply(INSERT);
        update = names.apply(UPDATE);
        delete = names.apply(DELETE);
        select = names.apply(SELECT);
        claim = names.apply(CLAIM);
    }

    /**
     * Puts a complaint into the queue, moves it or takes it out, and ends the claim on it. To be called after the
     * complaint's own row was written, whose lock keeps other appends away.
     *
     * @param connection to write on
     * @param append what was written
     * @throws SQLException when the database refuses
     */
    public void follow(Connection connection, Append append) throws SQLException {
        Complaint complaint = append.complaint();
        boolean known = append.expectedVersion() > 0;
        Instant next = complaint.clocks().nextAlarmAt();
        if (next != null) {
            Instant dueAt = next.truncatedTo(ChronoUnit.MICROS);
            if (!known || !put(connection, update, complaint, dueAt)) {
                put(connection, insert, complaint, dueAt);
            }
        } else if (known && touchesClocks(append)) {
            remove(connection, complaint);
        }
    }

    /**
     * The same for many complaints.
     *
     * @param connection to write on
     * @param appends what was written
     * @throws SQLException when the database refuses, or its driver does not tell what was there
     */
    public void follow(Connection connection, List<Append> appends) throws SQLException {
        List<Append> begun = new ArrayList<>();
        List<Append> moved = new ArrayList<>();
        List<Append> over = new ArrayList<>();
        for (Append append : appends) {
            boolean known = append.expectedVersion() > 0;
            if (append.complaint().clocks().nextAlarmAt() != null) {
                (known ? moved : begun).add(append);
            } else if (known && touchesClocks(append)) {
                over.add(append);
            }
        }
        if (!moved.isEmpty()) {
            Set<Append> there = Collections.newSetFromMap(new IdentityHashMap<>());
            there.addAll(Batches.changed(putAll(connection, update, moved), moved));
            moved.stream().filter(append -> !there.contains(append)).forEach(begun::add);
        }
        if (!begun.isEmpty()) {
            putAll(connection, insert, begun);
        }
        if (!over.isEmpty()) {
            removeAll(connection, over);
        }
    }

    private int[] putAll(Connection connection, String sql, List<Append> appends) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Append append : appends) {
                Complaint complaint = append.complaint();
                Instant next = Objects.requireNonNull(complaint.clocks().nextAlarmAt());
                new Parameters(dialect, statement)
                        .instant(next.truncatedTo(ChronoUnit.MICROS))
                        .string(complaint.tenant().code())
                        .string(complaint.id().value());
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private void removeAll(Connection connection, List<Append> appends) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            for (Append append : appends) {
                new Parameters(dialect, statement)
                        .string(append.tenant().code())
                        .string(append.complaint().id().value());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Claims complaints that are due.
     *
     * @param connection to write on
     * @param tenant whose
     * @param request how many at most, and until when
     * @return ids, by time of the alarm, then id
     * @throws SQLException when the database refuses
     */
    public List<ComplaintId> claim(Connection connection, Tenant tenant, ClaimRequest request) throws SQLException {
        Instant now = request.now();
        Instant end = request.until().truncatedTo(ChronoUnit.MICROS);
        for (int look = 1; look <= LOOKS; look++) {
            List<ComplaintId> due = due(connection, tenant, now, request.limit());
            List<ComplaintId> claimed = due.isEmpty() ? due : claimed(connection, tenant, now, end, due);
            if (due.isEmpty() || !claimed.isEmpty()) {
                return List.copyOf(claimed);
            }
        }
        return List.of();
    }

    /** A complaint without alarm that no event gave other clocks had no alarm before either, so there is no row. */
    static boolean touchesClocks(Append append) {
        return append.events().stream().anyMatch(event -> !event.clocks().isEmpty());
    }

    private boolean put(Connection connection, String sql, Complaint complaint, Instant dueAt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new Parameters(dialect, statement)
                    .instant(dueAt)
                    .string(complaint.tenant().code())
                    .string(complaint.id().value());
            return statement.executeUpdate() == 1;
        }
    }

    private void remove(Connection connection, Complaint complaint) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            new Parameters(dialect, statement)
                    .string(complaint.tenant().code())
                    .string(complaint.id().value());
            statement.executeUpdate();
        }
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
            Connection connection, Tenant tenant, Instant now, Instant until, List<ComplaintId> due)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(claim)) {
            for (ComplaintId id : due) {
                new Parameters(dialect, statement)
                        .instant(until)
                        .string(tenant.code())
                        .string(id.value())
                        .instant(now)
                        .instant(now);
                statement.addBatch();
            }
            return Batches.changed(statement.executeBatch(), due);
        }
    }
}
