package io.opencomplaint.jdbc;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Registered;
import io.opencomplaint.jdbc.internal.OneStatement;
import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.jdbc.internal.Unwritten;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.Grouping;
import io.opencomplaint.spi.NumberReserve;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Redaction;
import io.opencomplaint.spi.Rollup;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import io.opencomplaint.spi.Tally;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Complaints in the tables that {@link JdbcSchema} makes. Each append, of one or of many, is one transaction, the store's own or the host's;
 * see {@link ConnectionSource}. Nothing is cached. As safe for use from many threads as its connection source.
 *
 * <pre>{@code
 * JdbcSchema.ofDefaults().create(dataSource);
 * ComplaintStore store = JdbcComplaintStore.on(dataSource);
 * }</pre>
 */
public final class JdbcComplaintStore implements ComplaintStore, Rollup {

    private static final int ATTEMPTS_TO_BEGIN_A_SERIES = 3;

    private final JdbcTransactions transactions;
    private final StoreTables tables;
    private final BulkAppends bulk;
    private final JdbcFeed feed;
    private final JdbcRollup rollup;

    private JdbcComplaintStore(ConnectionSource source, StoreTables tables) {
        this.transactions = new JdbcTransactions(source);
        this.tables = tables;
        this.bulk = new BulkAppends(transactions, tables, this::write);
        this.feed = new JdbcFeed(source, tables);
        this.rollup = new JdbcRollup(transactions, tables);
    }

    /**
     * A store with transactions of its own, tables without prefix.
     *
     * @param dataSource of the host, best a pool
     * @return the store; it does not connect yet
     */
    public static JdbcComplaintStore on(DataSource dataSource) {
        return on(ConnectionSource.of(dataSource));
    }

    /**
     * A store on any source of connections, tables without prefix.
     *
     * @param source where connections come from
     * @return the store; it does not connect yet
     */
    public static JdbcComplaintStore on(ConnectionSource source) {
        return on(source, JdbcTables.ofDefaults());
    }

    /**
     * A store on any source of connections, with tables of any name.
     *
     * @param source where connections come from
     * @param tables where the tables are
     * @return the store; it does not connect yet
     */
    public static JdbcComplaintStore on(ConnectionSource source, JdbcTables tables) {
        return new JdbcComplaintStore(source, new StoreTables(tables));
    }

    /**
     * The same tables in the transaction of the host, as {@link ConnectionSource#joining(Connection)} describes. Costs
     * next to nothing, so make one for each transaction.
     *
     * @param connection open, of the host
     * @return a store for this connection and one thread
     */
    public JdbcComplaintStore joining(Connection connection) {
        return new JdbcComplaintStore(ConnectionSource.joining(connection), tables);
    }

    @Override
    public void append(Append append) {
        String doing = "appending to a complaint";
        ComplaintId id = append.complaint().id();
        OneStatement alone = tables.before(doing, id, transactions).oneStatement();
        if (alone != null && alone.fits(append)) {
            requireWritten(
                    transactions.writeAlone(
                            doing, id, (connection, savepoint) -> write(alone, connection, append, savepoint)),
                    append);
            return;
        }
        requireWritten(transactions.write(doing, id, connection -> write(connection, append)), append);
    }

    /** Too late is an answer, not a failure: the transaction that found it out ends with a commit, docs/transactions.md. */
    private static void requireWritten(boolean written, Append append) {
        if (!written) {
            throw new StaleVersionException(append.complaint().id(), append.expectedVersion());
        }
    }

    @Override
    public void redact(Redaction redaction) {
        Append append = redaction.append();
        ComplaintId id = append.complaint().id();
        boolean written = transactions.write("erasing texts of a complaint", id, connection -> tables.on(connection)
                .redact(connection, redaction));
        requireWritten(written, append);
    }

    @Override
    public List<AppendOutcome> append(List<Append> appends) {
        return bulk.append(BulkStore.checked(appends));
    }

    @Override
    public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
        Set<ComplaintId> asked = BulkStore.checked(ids);
        return asked.isEmpty()
                ? List.of()
                : transactions.read("reading complaints", tenant, connection -> tables.on(connection)
                        .complaints()
                        .find(connection, tenant, asked));
    }

    @Override
    public Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids) {
        Set<ComplaintId> asked = BulkStore.checked(ids);
        return asked.isEmpty()
                ? Map.of()
                : transactions.read("reading histories", tenant, connection -> tables.on(connection)
                        .events()
                        .histories(connection, tenant, asked));
    }

    @Override
    public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
        return transactions.read("reading a complaint", id, connection -> tables.on(connection)
                .complaints()
                .find(connection, tenant, id));
    }

    @Override
    public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
        return transactions.read("reading a history", id, connection -> tables.on(connection)
                .events()
                .history(connection, tenant, id));
    }

    @Override
    public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
        return transactions.read("searching complaints", tenant, connection -> tables.on(connection)
                .complaints()
                .search(connection, tenant, criteria, request));
    }

    @Override
    public long count(Tenant tenant, Criteria criteria) {
        return transactions.read("counting complaints", tenant, connection -> tables.on(connection)
                .complaints()
                .count(connection, tenant, criteria));
    }

    @Override
    public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
        return transactions.read("counting complaints", tenant, connection -> tables.on(connection)
                .complaints()
                .tally(connection, tenant, criteria, dimension));
    }

    @Override
    public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
        return transactions.read("counting complaints", tenant, connection -> tables.on(connection)
                .complaints()
                .frequencies(connection, tenant, criteria, grouping));
    }

    @Override
    public long reserve(Tenant tenant, String series, int count) {
        NumberReserve.checkedSeries(series);
        NumberReserve.checkedBlock(count);
        int attempt = 1;
        while (true) {
            try {
                return transactions.writeAlone("reserving a number", tenant, connection -> tables.on(connection)
                        .numbers()
                        .next(connection, tenant, series, count));
            } catch (StorageException e) {
                // Two began the same series at once: the row is there now, so the next attempt only counts on.
                if (attempt == ATTEMPTS_TO_BEGIN_A_SERIES || !SqlStates.isDuplicate(e.getCause())) {
                    throw e;
                }
                attempt++;
            }
        }
    }

    @Override
    public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        String doing = "claiming what is due";
        if (tables.before(doing, tenant, transactions).oneStatement() != null) {
            return transactions.writeAlone(
                    doing, tenant, connection -> tables.on(connection).due().claimAtOnce(connection, tenant, request));
        }
        return tables.claims().write(transactions, doing, tenant, (connection, claiming) -> tables.on(connection)
                .due()
                .claim(connection, tenant, request, claiming));
    }

    /**
     * What a duplicate key says. Only what is received or numbered can meet another complaint; else an event of this number is there
     * already: the history is ahead of the complaint that was read.
     */
    private static ComplaintException taken(Append append) {
        boolean names = append.expectedVersion() == 0
                || append.events().stream().anyMatch(recorded -> recorded.event() instanceof Registered);
        return names
                ? new DuplicateException(append.complaint())
                : new StaleVersionException(append.complaint().id(), append.expectedVersion());
    }

    private static boolean write(OneStatement alone, Connection connection, Append append, boolean savepoint)
            throws SQLException {
        try {
            return alone.write(connection, append, savepoint);
        } catch (SQLException e) {
            if (SqlStates.isDuplicate(e)) {
                throw taken(append);
            }
            throw e;
        }
    }

    /** False when something else than the expected version is stored; nothing was written then. */
    private boolean write(Connection connection, Append append) throws SQLException {
        Unwritten left = store(connection, append);
        if (left == null) {
            return false;
        }
        tables.on(connection).writeRest(connection, List.of(left));
        return true;
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
        feed.subscribe(tenant, consumer, start);
    }

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {
        feed.unsubscribe(tenant, consumer);
    }

    @Override
    public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        return feed.claim(tenant, consumer, request);
    }

    @Override
    public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        return feed.acknowledge(tenant, claim, delivered);
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        return feed.fail(tenant, claim, again);
    }

    @Override
    public boolean release(Tenant tenant, FeedClaim claim) {
        return feed.release(tenant, claim);
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        return feed.deadLetters(tenant, consumer, after, limit);
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        return feed.revive(tenant, consumer, complaint, skipped);
    }

    @Override
    public int count(Tenant tenant, List<Counting> countings) {
        return rollup.count(tenant, countings);
    }

    @Override
    public List<Cell> cells(Tenant tenant, ConsumerName consumer, CellQuery query) {
        return rollup.cells(tenant, consumer, query);
    }

    @Override
    public long waiting(Tenant tenant, ConsumerName consumer) {
        return rollup.waiting(tenant, consumer);
    }

    @Override
    public void forget(Tenant tenant, ConsumerName consumer) {
        rollup.forget(tenant, consumer);
    }

    private @Nullable Unwritten store(Connection connection, Append append) throws SQLException {
        TableSet on = tables.on(connection);
        try {
            if (append.expectedVersion() == 0) {
                on.complaints().insert(connection, List.of(append));
                return Unwritten.allOf(append);
            }
            return on.updates().write(connection, append);
        } catch (SQLException e) {
            if (SqlStates.isDuplicate(e)) {
                throw taken(append);
            }
            throw e;
        }
    }
}
