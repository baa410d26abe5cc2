package io.opencomplaint.jdbc;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.jdbc.internal.SqlStates;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions that the store begins and ends, done again where the database gave way to another one. For one task. */
final class OwnTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTransaction.class);

    /**
     * How often a transaction that gave way to another is done, the first time included. Many, since they are short, and at
     * the stricter isolation levels a row that several write at once makes all but one of them give way each time.
     */
    private static final int ATTEMPTS = 100;

    /** Few for a lock that did not come: each attempt has waited as long as the database waits, which may be a minute. */
    private static final int ATTEMPTS_FOR_A_LOCK = 3;

    /** By how much longer the pause may be after each time, and how long at most: 100 times cost a fifth of a second. */
    private static final long PAUSE_NANOS = 100_000;

    private static final long LONGEST_PAUSE_NANOS = 5_000_000;

    private final Connection connection;

    /** Whether no transaction is open on the connection, as far as is known. */
    private boolean ended = true;

    private OwnTransaction(Connection connection) {
        this.connection = connection;
    }

    /** A read may have to give way too: PostgreSQL ends a SERIALIZABLE one that saw what no order of writes explains. */
    static <T> T read(Connection connection, JdbcWork<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        for (int attempt = 1; ; attempt++) {
            try {
                return work.on(connection);
            } catch (SQLException e) {
                if (!SqlStates.isConflict(e) || attempt >= ATTEMPTS) {
                    throw e;
                }
                LOG.debug("The read is done again, SQLState {}", SqlStates.of(e));
            } finally {
                if (!autoCommit) {
                    Quietly.run("end a transaction that only read", connection::rollback);
                }
            }
            pause(attempt);
        }
    }

    static <T> T write(Connection connection, JdbcWork<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        OwnTransaction transaction = new OwnTransaction(connection);
        try {
            return transaction.untilItStands(work);
        } finally {
            // Not after a failed rollback: switching autoCommit on would commit what is left.
            if (autoCommit && transaction.ended) {
                Quietly.run("put autoCommit back", () -> connection.setAutoCommit(true));
            }
        }
    }

    /** One statement: where autoCommit is on it commits by itself. */
    static <T> T writeAlone(Connection connection, JdbcWork<T> work) throws SQLException {
        if (!connection.getAutoCommit()) {
            return write(connection, work);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return work.on(connection);
            } catch (ComplaintException e) {
                throw e;
            } catch (SQLException | RuntimeException e) {
                if (!SqlStates.isRefused(e)) {
                    throw new CommitFailedException(e);
                }
                if (attempt >= attempts(e)) {
                    throw e;
                }
                LOG.debug("The statement is done again, SQLState {}", SqlStates.of(e));
                pause(attempt);
            }
        }
    }

    private <T> T untilItStands(JdbcWork<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (!ended || attempt >= attempts(e)) {
                    throw e;
                }
                LOG.debug("The transaction is done again, SQLState {}", SqlStates.of(e));
                pause(attempt);
            }
        }
    }

    /** Of random length: those who collided would collide again if they all began again at once. */
    private static void pause(int attempt) {
        long longest = Math.min(attempt * PAUSE_NANOS, LONGEST_PAUSE_NANOS);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
    }

    private static int attempts(Exception e) {
        if (SqlStates.isConflict(e)) {
            return ATTEMPTS;
        }
        return SqlStates.isLockTimeout(e) ? ATTEMPTS_FOR_A_LOCK : 1;
    }

    private <T> T once(JdbcWork<T> work) throws SQLException {
        ended = false;
        try {
            T result = work.on(connection);
            commit();
            ended = true;
            return result;
        } finally {
            if (!ended) {
                ended = Quietly.run("roll back", connection::rollback);
            }
        }
    }

    private void commit() throws SQLException {
        try {
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            if (SqlStates.isUndone(e)) {
                throw e;
            }
            throw new CommitFailedException(e);
        }
    }
}
