package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.jdbc.internal.WithheldException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.EventFeed;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StorageException;
import io.opencomplaint.spi.UnknownConsumerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The part of the store that hands out what consumers have not had yet. */
final class JdbcFeed implements EventFeed {

    private static final int ATTEMPTS_TO_SETTLE = 3;

    private final ConnectionSource source;
    private final JdbcTransactions transactions;
    private final StoreTables tables;

    JdbcFeed(ConnectionSource source, StoreTables tables) {
        this.source = source;
        this.transactions = new JdbcTransactions(source);
        this.tables = tables;
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
        if (registered(tenant, consumer, start)) {
            return;
        }
        String after = "";
        while (after != null) {
            String from = after;
            after = settled(() -> transactions.write(
                            "filling the feed of a consumer",
                            consumer,
                            connection -> new Reached(
                                    tables.on(connection).consumers().fill(connection, tenant, consumer, from))))
                    .complaint();
        }
    }

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {
        transactions.write("forgetting a consumer", consumer, connection -> {
            tables.on(connection).consumers().remove(connection, tenant, consumer);
            return consumer;
        });
    }

    @Override
    public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        return tables.claims().write(transactions, "claiming events", consumer, (connection, claiming) -> {
            Boolean complete = tables.on(connection).consumers().isComplete(connection, tenant, consumer);
            if (complete == null) {
                throw new UnknownConsumerException(tenant, consumer);
            }
            return complete
                    ? tables.on(connection).feed().claim(connection, tenant, consumer, request, claiming)
                    : List.of();
        });
    }

    @Override
    public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        return transactions.write("acknowledging events", claim.complaint(), connection -> tables.on(connection)
                .feed()
                .acknowledge(connection, tenant, claim, delivered));
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        return transactions.write("putting events aside", claim.complaint(), connection -> tables.on(connection)
                .feed()
                .fail(connection, tenant, claim, again));
    }

    @Override
    public boolean release(Tenant tenant, FeedClaim claim) {
        return transactions.write("giving events back", claim.complaint(), connection -> tables.on(connection)
                .feed()
                .release(connection, tenant, claim));
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        int most = EventFeed.checkedLimit(limit);
        return transactions.read("reading dead letters", consumer, connection -> tables.on(connection)
                .letters()
                .deadLetters(connection, tenant, consumer, after, most));
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        return transactions.write("bringing a dead letter back", complaint, connection -> tables.on(connection)
                .letters()
                .revive(connection, tenant, consumer, complaint, skipped));
    }

    private boolean registered(Tenant tenant, ConsumerName consumer, FeedStart start) {
        return settled(() -> transactions.write(
                "subscribing a consumer", consumer, connection -> registered(connection, tenant, consumer, start)));
    }

    /** Two may subscribe a consumer at once: what one of them finds written by the other it sees when it looks again. */
    private static <T> T settled(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (StorageException e) {
                if (attempt == ATTEMPTS_TO_SETTLE || !SqlStates.isDuplicate(e.getCause())) {
                    throw e;
                }
            }
        }
    }

    /** Whether nothing is left to do. */
    private boolean registered(Connection connection, Tenant tenant, ConsumerName consumer, FeedStart start)
            throws SQLException {
        Boolean complete = tables.on(connection).consumers().isComplete(connection, tenant, consumer);
        if (complete != null) {
            return complete;
        }
        if (start == FeedStart.NOW) {
            tables.on(connection).consumers().add(connection, tenant, consumer, true);
            return true;
        }
        if (source.isJoined(connection)) {
            throw new WithheldException(
                    "A consumer begins in several transactions; subscribe it on a store with connections of its own",
                    SqlStates.ACTIVE_TRANSACTION);
        }
        tables.on(connection).consumers().begin(connection, tenant, consumer);
        return false;
    }

    /** Where a page ended, or nowhere. */
    private record Reached(@Nullable String complaint) {}
}
