package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.jdbc.internal.TakenKeys;
import io.opencomplaint.jdbc.internal.Unwritten;
import io.opencomplaint.jdbc.internal.WithheldException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes many appends in one transaction. First as a handful of batches, on the guess that nothing is taken; a duplicate
 * undoes that try, and the next one looks for what is taken beforehand; where somebody takes a key in between, they are written
 * one by one, each behind a savepoint.
 */
final class BulkAppends {

    private static final Logger LOG = LoggerFactory.getLogger(BulkAppends.class);
    private static final String DOING = "appending to complaints";

    /** In this order everybody takes the locks on rows, so that two who overlap wait for each other in one direction only. */
    private static final Comparator<Append> BY_ID =
            Comparator.comparing(append -> append.complaint().id());

    /** New complaints meet at their references, since their ids are rarely wanted twice. */
    private static final Comparator<Append> BY_REFERENCE =
            Comparator.comparing(BulkAppends::reference).thenComparing(BY_ID);

    /** Writes one append, as it is written when it comes alone; false when it is stale, and nothing was written then. */
    interface Single {
        boolean write(Connection connection, Append append) throws SQLException;
    }

    private interface Way {
        Map<ComplaintId, AppendOutcome> write(Connection connection) throws SQLException;
    }

    private final JdbcTransactions transactions;
    private final StoreTables tables;
    private final Single single;

    BulkAppends(JdbcTransactions transactions, StoreTables tables, Single single) {
        this.transactions = transactions;
        this.tables = tables;
        this.single = single;
    }

    /** What became of each, in order. */
    List<AppendOutcome> append(List<Append> appends) {
        if (appends.isEmpty()) {
            return List.of();
        }
        Map<ComplaintId, AppendOutcome> outcomes = outcomes(appends);
        return appends.stream()
                .map(append -> outcomes.get(append.complaint().id()))
                .toList();
    }

    private Map<ComplaintId, AppendOutcome> outcomes(List<Append> appends) {
        if (transactions.isContained()) {
            return contained(appends);
        }
        try {
            return inTransaction(appends, connection -> together(connection, appends, new HashMap<>()));
        } catch (TryApart e) {
            LOG.debug("Some of {} appends cannot be written with the others: looking which", appends.size());
        }
        try {
            return inTransaction(appends, connection -> rest(connection, appends));
        } catch (TryApart e) {
            LOG.debug("Some of {} appends cannot be written with the others: writing one by one", appends.size());
        }
        return inTransaction(appends, connection -> oneByOne(connection, appends));
    }

    /** There is one try only, so it begins with the look. */
    private Map<ComplaintId, AppendOutcome> contained(List<Append> appends) {
        try {
            return inTransaction(appends, connection -> rest(connection, appends));
        } catch (TryApart e) {
            if (SqlStates.isUntold(e.getCause())) {
                throw new StorageException(
                        "The driver does not tell which rows a batch changed, so complaints cannot be written together in a"
                                + " container's transaction; switch its bulk statements off, or append them one by one: "
                                + appends.get(0).tenant(),
                        WithheldException.of(e));
            }
            throw StorageException.conflict(
                    "Another transaction took a number or a reference meanwhile; roll your transaction back and do all of"
                            + " it again: " + appends.get(0).tenant(),
                    WithheldException.of(e));
        }
    }

    private Map<ComplaintId, AppendOutcome> inTransaction(List<Append> appends, Way way) {
        return transactions.write(DOING, appends.get(0).complaint().id(), connection -> {
            try {
                return way.write(connection);
            } catch (SQLException e) {
                if (SqlStates.isToBeTriedApart(e)) {
                    throw new TryApart(e);
                }
                throw e;
            }
        });
    }

    private Map<ComplaintId, AppendOutcome> rest(Connection connection, List<Append> appends) throws SQLException {
        TakenKeys taken = tables.on(connection).complaints().taken(connection, appends);
        Map<ComplaintId, AppendOutcome> outcomes = new HashMap<>();
        List<Append> free = new ArrayList<>();
        for (Append append : appends) {
            AppendOutcome outcome = taken.take(append);
            outcomes.put(append.complaint().id(), outcome);
            if (outcome == AppendOutcome.STORED) {
                free.add(append);
            }
        }
        return free.isEmpty() ? outcomes : together(connection, free, outcomes);
    }

    private Map<ComplaintId, AppendOutcome> together(
            Connection connection, List<Append> appends, Map<ComplaintId, AppendOutcome> outcomes) throws SQLException {
        List<Append> fresh = new ArrayList<>();
        List<Append> known = new ArrayList<>();
        appends.forEach(each -> (each.expectedVersion() == 0 ? fresh : known).add(each));
        known.sort(BY_ID);
        fresh.sort(BY_REFERENCE);
        TableSet on = tables.on(connection);
        List<Unwritten> written = on.updates().write(connection, known);
        on.complaints().insert(connection, fresh);
        fresh.forEach(each -> written.add(Unwritten.allOf(each)));
        on.writeRest(connection, written);
        appends.forEach(each -> outcomes.put(each.complaint().id(), AppendOutcome.STALE));
        written.forEach(each -> outcomes.put(each.append().complaint().id(), AppendOutcome.STORED));
        return outcomes;
    }

    private static String reference(Append append) {
        ExternalReference reference = append.complaint().filing().reference();
        return reference == null ? "" : reference.source() + " " + reference.value();
    }

    private Map<ComplaintId, AppendOutcome> oneByOne(Connection connection, List<Append> appends) throws SQLException {
        Map<ComplaintId, AppendOutcome> outcomes = new HashMap<>();
        for (Append append : appends) {
            outcomes.put(append.complaint().id(), alone(connection, append));
        }
        return outcomes;
    }

    private AppendOutcome alone(Connection connection, Append append) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            boolean written = single.write(connection, append);
            connection.releaseSavepoint(before);
            return written ? AppendOutcome.STORED : AppendOutcome.STALE;
        } catch (StaleVersionException e) {
            connection.rollback(before);
            return AppendOutcome.STALE;
        } catch (DuplicateException e) {
            connection.rollback(before);
            return AppendOutcome.DUPLICATE;
        }
    }
}
