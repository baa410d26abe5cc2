package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.FeedClaim;
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
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the table of what waits for consumers: one a consumer and complaint, only while there is something to deliver. Without
 * a row everything before the next append was delivered. Immutable; every call works on the connection that it is given.
 */
public final class FeedTable {

    /**
     * Nothing but a look at the consumers where there are none. While a consumer's subscription is not complete, nothing was
     * delivered yet, so its rows begin at 0. A row that is there keeps its turn.
     */
    private static final String WAKE =
            """
            MERGE INTO ${schema}${prefix}complaint_feed waiting
            USING (
                SELECT consumer, complete FROM ${schema}${prefix}complaint_consumer WHERE tenant = ?
            ) known
            ON (waiting.tenant = ? AND waiting.complaint_id = ? AND waiting.consumer = known.consumer)
            WHEN MATCHED THEN UPDATE SET last_sequence = ?
            WHEN NOT MATCHED THEN INSERT (
                tenant, complaint_id, consumer, last_sequence, delivered, claimable_at, attempts, dead, ticket)
            VALUES (
                ?, ?, known.consumer, ?, CASE WHEN known.complete THEN CAST(? AS BIGINT) ELSE 0 END, ?, 0, FALSE, ?)
            """;

    /** The same where the database knows no MERGE, or a shorter word for it. */
    static final String UPSERT =
            """
            INSERT INTO ${schema}${prefix}complaint_feed (
                tenant, complaint_id, consumer, last_sequence, delivered, claimable_at, attempts, dead, ticket)
            SELECT known.tenant, ?, known.consumer, ?, CASE WHEN known.complete THEN ? ELSE 0 END, ?, 0, FALSE, ?
            FROM ${schema}${prefix}complaint_consumer known
            WHERE known.tenant = ?
            """;

    private static final String SELECT =
            """
            SELECT complaint_id, delivered, attempts, ticket
            FROM ${schema}${prefix}complaint_feed
            WHERE tenant = ? AND consumer = ? AND dead = FALSE AND claimable_at <= ?
            ORDER BY tenant, consumer, dead, claimable_at, complaint_id
            ${limit} ${skipLocked}
            """;

    private static final String CLAIM =
            """
            UPDATE ${schema}${prefix}complaint_feed
            SET claimable_at = ?, attempts = attempts + 1, ticket = ticket + 1
            WHERE tenant = ? AND complaint_id = ? AND consumer = ? AND ticket = ? AND delivered = ? AND dead = FALSE
            """;

    private static final String DELETE_DELIVERED =
            """
            DELETE FROM ${schema}${prefix}complaint_feed
            WHERE tenant = ? AND complaint_id = ? AND consumer = ? AND ticket = ? AND delivered = ?
                AND last_sequence <= ?
            """;

    private static final String UPDATE_DELIVERED =
            """
            UPDATE ${schema}${prefix}complaint_feed
            SET delivered = ?, claimable_at = ?, attempts = 0, ticket = ticket + 1
            WHERE tenant = ? AND complaint_id = ? AND consumer = ? AND ticket = ? AND delivered = ?
            """;

    /** After a failure, or unused. */
    private static final String UPDATE_ENDED =
            """
            UPDATE ${schema}${prefix}complaint_feed
            SET claimable_at = ?, dead = ?, attempts = ?, ticket = ticket + 1
            WHERE tenant = ? AND complaint_id = ? AND consumer = ? AND ticket = ? AND delivered = ?
            """;

    /** How often to look when others had claimed everything that was seen: each time somebody got on. */
    private static final int LOOKS = 10;

    private final SqlDialect dialect;
    private final boolean merges;
    private final String wake;
    private final String wakeMany;
    private final String select;
    private final String claim;
    private final String deleteDelivered;
    private final String updateDelivered;
    private final String updateEnded;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public FeedTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        String conflict = dialect.onConflict("tenant, complaint_id, consumer", "last_sequence");
        merges = conflict == null;
        wake = names.apply(conflict == null ? WAKE : dialect.gate() + UPSERT + dialect.throughGate() + conflict);
        wakeMany = wake.replace(" known\n", " known, ${rows}\n");
        select = names.apply(SELECT);
        claim = names.apply(CLAIM);
        deleteDelivered = names.apply(DELETE_DELIVERED);
        updateDelivered = names.apply(UPDATE_DELIVERED);
        updateEnded = names.apply(UPDATE_ENDED);
    }

    /**
     * Notes new events for every consumer. To be called after the complaints' own rows were written, whose locks keep other
     * appends to them, and subscriptions, away.
     *
     * @param connection to write on
     * @param appends what was written, one or more
     * @throws SQLException when the database refuses
     */
    public void follow(Connection connection, List<Append> appends) throws SQLException {
        if (dialect.takesArrays()) {
            ValueArrays arrays = ValueArrays.of(appends, FeedTable::upsert);
            try (PreparedStatement statement = connection.prepareStatement(arrays.in(wakeMany))) {
                arrays.bind(connection, statement);
                statement.executeUpdate();
            }
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(wake)) {
            for (Append append : appends) {
                bind(new Parameters(dialect, statement), append);
                if (appends.size() > 1) {
                    statement.addBatch();
                }
            }
            if (appends.size() > 1) {
                statement.executeBatch();
            } else {
                statement.executeUpdate();
            }
        }
    }

    private void bind(Parameters to, Append append) throws SQLException {
        if (!merges) {
            upsert(to, append);
            return;
        }
        String tenant = append.tenant().code();
        String complaint = append.complaint().id().value();
        long last = append.complaint().version();
        to.string(tenant)
                .string(tenant)
                .string(complaint)
                .number(last)
                .string(tenant)
                .string(complaint);
        to.number(last).number(append.expectedVersion()).instant(since(append)).number(firstTicket());
    }

    /** In the order of {@link #UPSERT}. */
    static void upsert(Values to, Append append) throws SQLException {
        to.string(append.complaint().id().value()).number(append.complaint().version());
        to.number(append.expectedVersion()).instant(since(append)).number(firstTicket());
        to.string(append.tenant().code());
    }

    /**
     * For a new row: a row that was there before, and went with what was delivered or with its consumer, began elsewhere, so no
     * ticket returns. Claims add 1.
     */
    static long firstTicket() {
        return ThreadLocalRandom.current().nextLong(1L << 62);
    }

    private static Instant since(Append append) {
        return append.events().get(0).recording().recordedAt();
    }

    /**
     * Claims complaints with events for a consumer.
     *
     * @param connection to write on
     * @param tenant whose
     * @param consumer for whom
     * @param request how many at most, and until when
     * @param claiming how the driver tells what was claimed
     * @return claims, those that have waited longest first
     * @throws SQLException when the database refuses; with what {@link SqlStates#isUntold} knows when the driver does not tell
     */
    public List<FeedClaim> claim(
            Connection connection, Tenant tenant, ConsumerName consumer, ClaimRequest request, Claiming claiming)
            throws SQLException {
        for (int look = 1; look <= LOOKS; look++) {
            List<FeedClaim> free = free(connection, tenant, consumer, request);
            List<FeedClaim> claimed = free.isEmpty() ? free : claimed(connection, tenant, request, free, claiming);
            if (free.isEmpty() || !claimed.isEmpty()) {
                return List.copyOf(claimed);
            }
        }
        return List.of();
    }

    /**
     * Moves the position on.
     *
     * @param connection to write on
     * @param tenant whose
     * @param held the claim
     * @param delivered the last sequence that the consumer has had
     * @return whether the claim was still held
     * @throws SQLException when the database refuses
     */
    public boolean acknowledge(Connection connection, Tenant tenant, FeedClaim held, long delivered)
            throws SQLException {
        long position = Math.max(held.delivered(), delivered);
        try (PreparedStatement statement = connection.prepareStatement(deleteDelivered)) {
            held(new Parameters(dialect, statement), tenant, held).number(position);
            if (statement.executeUpdate() == 1) {
                return true;
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(updateDelivered)) {
            held(new Parameters(dialect, statement).number(position).instant(micros(held.claimedAt())), tenant, held);
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * Moves many positions on, each in the same way.
     *
     * @param connection to write on
     * @param tenant whose
     * @param countings the claims, and the last sequence that is counted then
     * @param claiming how the driver tells what was held
     * @return those whose claims were still held
     * @throws SQLException when the database refuses; with what {@link SqlStates#isUntold} knows when the driver does not tell
     */
    public List<Counting> acknowledge(Connection connection, Tenant tenant, List<Counting> countings, Claiming claiming)
            throws SQLException {
        Set<Counting> held = Collections.newSetFromMap(new IdentityHashMap<>());
        try (PreparedStatement statement = connection.prepareStatement(deleteDelivered)) {
            held.addAll(claiming.changed(
                    statement, countings, each -> held(new Parameters(dialect, statement), tenant, each.claim())
                            .number(position(each))));
        }
        List<Counting> rest =
                countings.stream().filter(each -> !held.contains(each)).toList();
        if (!rest.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(updateDelivered)) {
                held.addAll(claiming.changed(statement, rest, each -> {
                    Parameters to = new Parameters(dialect, statement).number(position(each));
                    held(to.instant(micros(each.claim().claimedAt())), tenant, each.claim());
                }));
            }
        }
        return countings.stream().filter(held::contains).toList();
    }

    private static long position(Counting counting) {
        return Math.max(counting.claim().delivered(), counting.through());
    }

    /**
     * Ends a claim after a failure.
     *
     * @param connection to write on
     * @param tenant whose
     * @param held the claim
     * @param again when to try again; {@code null} for a dead letter
     * @return whether the claim was still held
     * @throws SQLException when the database refuses
     */
    public boolean fail(Connection connection, Tenant tenant, FeedClaim held, @Nullable Instant again)
            throws SQLException {
        Instant earliest = held.claimedAt();
        Instant next = again == null || again.isBefore(earliest) ? earliest : again;
        return ended(connection, tenant, held, next, again == null, held.attempts() + 1);
    }

    /**
     * Ends a claim that was not used.
     *
     * @param connection to write on
     * @param tenant whose
     * @param held the claim
     * @return whether the claim was still held
     * @throws SQLException when the database refuses
     */
    public boolean release(Connection connection, Tenant tenant, FeedClaim held) throws SQLException {
        return ended(connection, tenant, held, held.claimedAt(), false, held.attempts());
    }

    private boolean ended(
            Connection connection, Tenant tenant, FeedClaim held, Instant next, boolean dead, int attempts)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(updateEnded)) {
            Parameters to = new Parameters(dialect, statement)
                    .instant(micros(next))
                    .flag(dead)
                    .number(attempts);
            held(to, tenant, held);
            return statement.executeUpdate() == 1;
        }
    }

    private List<FeedClaim> free(Connection connection, Tenant tenant, ConsumerName consumer, ClaimRequest request)
            throws SQLException {
        List<FeedClaim> free = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            new Parameters(dialect, statement)
                    .string(tenant.code())
                    .string(consumer.value())
                    .instant(request.now())
                    .number((long) request.limit());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Row row = new Row(dialect, rows);
                    ComplaintId complaint = new ComplaintId(row.string());
                    long delivered = row.number();
                    int attempts = row.integer();
                    long ticket = row.number() + 1;
                    free.add(new FeedClaim(consumer, complaint, delivered, attempts, ticket, request.now()));
                }
            }
        }
        return free;
    }

    /** Those that nobody else had claimed when their turn came: a claim changes the ticket. */
    private List<FeedClaim> claimed(
            Connection connection, Tenant tenant, ClaimRequest request, List<FeedClaim> free, Claiming claiming)
            throws SQLException {
        Instant until = micros(request.until());
        try (PreparedStatement statement = connection.prepareStatement(claim)) {
            return claiming.changed(statement, free, each -> {
                Parameters to = new Parameters(dialect, statement).instant(until);
                key(to, tenant, each.consumer(), each.complaint())
                        .number(each.ticket() - 1)
                        .number(each.delivered());
            });
        }
    }

    private static Parameters held(Parameters parameters, Tenant tenant, FeedClaim held) throws SQLException {
        return key(parameters, tenant, held.consumer(), held.complaint())
                .number(held.ticket())
                .number(held.delivered());
    }

    static Parameters key(Parameters parameters, Tenant tenant, ConsumerName consumer, ComplaintId complaint)
            throws SQLException {
        return parameters.string(tenant.code()).string(complaint.value()).string(consumer.value());
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
