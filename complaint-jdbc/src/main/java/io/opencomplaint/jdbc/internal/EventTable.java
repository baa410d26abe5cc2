package io.opencomplaint.jdbc.internal;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.integrity.ErasedEvent;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Rows of the table of events. Immutable; every call works on the connection that it is given. */
public final class EventTable {

    /** Up to the values. */
    static final String INTO =
            """
            INSERT INTO ${schema}${prefix}complaint_event (
                tenant, complaint_id, sequence, occurred_at, recorded_at, actor, act, status, phase, policy,
                on_behalf_of, type, facts, texts, clocks, seal)
            """;

    /** A row of values. */
    static final String ROW = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private static final String SELECT =
            """
            SELECT sequence, occurred_at, recorded_at, actor, act, status, phase, policy,
                on_behalf_of, type, facts, texts, clocks, seal
            FROM ${schema}${prefix}complaint_event
            WHERE tenant = ? AND complaint_id = ?
            ORDER BY tenant, complaint_id, sequence
            """;

    private static final String SELECT_MANY =
            """
            SELECT complaint_id,
                sequence, occurred_at, recorded_at, actor, act, status, phase, policy,
                on_behalf_of, type, facts, texts, clocks, seal
            FROM ${schema}${prefix}complaint_event
            """;

    /** Facts refer to texts by their place, so they are the same without them. */
    private static final String ERASE =
            """
            UPDATE ${schema}${prefix}complaint_event
            SET texts = ?, seal = ?
            WHERE tenant = ? AND complaint_id = ? AND sequence = ?
            """;

    /** Standard SQL: data exception. */
    private static final String INCONSISTENT = "22000";

    private final SqlDialect dialect;
    private final EventCodec codec = new EventCodec();
    private final Rows inserts;
    private final String select;
    private final String selectMany;
    private final String erase;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public EventTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        inserts = new Rows(dialect, names.apply(INTO) + "${rows}", ROW);
        select = names.apply(SELECT);
        selectMany = names.apply(SELECT_MANY);
        erase = names.apply(ERASE);
    }

    /**
     * Puts away texts of events that are there.
     *
     * @param connection to write on
     * @param tenant whose
     * @param erased which, one or more
     * @throws SQLException when the database refuses
     */
    public void erase(Connection connection, Tenant tenant, List<ErasedEvent> erased) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(erase)) {
            for (ErasedEvent each : erased) {
                RecordedEvent event = each.after();
                Seal seal = event.seal();
                new Parameters(dialect, statement)
                        .string(codec.encode(event.event()).texts())
                        .string(seal == null ? null : seal.code())
                        .string(tenant.code())
                        .string(event.complaint().value())
                        .number(event.sequence());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Adds events.
     *
     * @param connection to write on
     * @param tenant whose
     * @param events which
     * @throws SQLException when the database refuses
     */
    public void insert(Connection connection, Tenant tenant, List<RecordedEvent> events) throws SQLException {
        inserts.write(connection, events, (to, event) -> bind(to, tenant, event));
    }

    /**
     * All events of a complaint.
     *
     * @param connection to read on
     * @param tenant whose
     * @param id which complaint
     * @return by sequence, from 1 without a gap
     * @throws SQLException when the database refuses
     * @throws StorageException when an event is missing before another
     */
    public List<RecordedEvent> history(Connection connection, Tenant tenant, ComplaintId id) throws SQLException {
        List<RecordedEvent> history = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            new Parameters(dialect, statement).string(tenant.code()).string(id.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    history.add(next(history, event(id, new Row(dialect, rows))));
                }
            }
        }
        return List.copyOf(history);
    }

    /**
     * All events of several complaints.
     *
     * @param connection to read on
     * @param tenant whose
     * @param ids which complaints, one or more
     * @return the histories of those that exist, in the order of the ids, each by sequence, from 1 without a gap
     * @throws SQLException when the database refuses
     * @throws StorageException when an event is missing before another
     */
    public Map<ComplaintId, List<RecordedEvent>> histories(Connection connection, Tenant tenant, Set<ComplaintId> ids)
            throws SQLException {
        Map<ComplaintId, List<RecordedEvent>> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, new ArrayList<>()));
        String sql = selectMany + Keys.among(dialect, "tenant, complaint_id", ids.size());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Keys.bind(new Parameters(dialect, statement), tenant, ids);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Row row = new Row(dialect, rows);
                    ComplaintId id = new ComplaintId(row.string());
                    Objects.requireNonNull(found.get(id), "an id that was asked for")
                            .add(event(id, row));
                }
            }
        }
        found.values().removeIf(List::isEmpty);
        found.replaceAll((id, events) -> inOrder(events));
        return Collections.unmodifiableMap(found);
    }

    /** Here and not by ORDER BY: the key would have to be sorted with all its texts. */
    private static List<RecordedEvent> inOrder(List<RecordedEvent> events) {
        events.sort(Comparator.comparingLong(RecordedEvent::sequence));
        List<RecordedEvent> history = new ArrayList<>();
        events.forEach(event -> history.add(next(history, event)));
        return List.copyOf(history);
    }

    private static RecordedEvent next(List<RecordedEvent> before, RecordedEvent event) {
        long expected = before.size() + 1L;
        if (event.sequence() != expected) {
            String message = "The history lacks event " + expected
                    + ", though the library deletes none; restore its row from a backup, of complaint: "
                    + event.complaint().value();
            throw StorageException.missingEvent(message, new WithheldException(message, INCONSISTENT), expected);
        }
        return event;
    }

    /** In the order of the columns. */
    void bind(Values to, Tenant tenant, RecordedEvent event) throws SQLException {
        Recording recording = event.recording();
        EncodedEvent encoded = codec.encode(event.event());
        Seal seal = event.seal();
        to.string(tenant.code())
                .string(event.complaint().value())
                .number(event.sequence())
                .instant(recording.occurredAt())
                .instant(recording.recordedAt())
                .string(recording.actor())
                .string(recording.act())
                .string(recording.status().code())
                .name(recording.status().phase())
                .string(recording.policy())
                .string(recording.onBehalfOf())
                .string(encoded.type())
                .string(encoded.facts())
                .string(encoded.texts())
                .string(ClockCodec.encode(event.clocks()))
                .string(seal == null ? null : seal.code());
    }

    private RecordedEvent event(ComplaintId id, Row row) throws SQLException {
        long sequence = row.number();
        try {
            return event(id, sequence, row);
        } catch (RuntimeException e) {
            throw StorageException.unreadableEvent(
                    "Event " + sequence
                            + " is none that the library wrote: its row is damaged. Restore it from a backup,"
                            + " of complaint: " + id.value(),
                    WithheldException.of(e),
                    sequence);
        }
    }

    private RecordedEvent event(ComplaintId id, long sequence, Row row) throws SQLException {
        Recording recording = new Recording(
                row.instant(),
                row.instant(),
                row.string(),
                row.string(),
                new Status(row.string(), Phase.valueOf(row.string())),
                row.string(),
                row.optionalString());
        return new RecordedEvent(
                id,
                sequence,
                recording,
                codec.decode(new EncodedEvent(row.string(), row.string(), row.optionalString())),
                ClockCodec.decode(row.optionalString()),
                row.optional(Seal::parse));
    }
}
