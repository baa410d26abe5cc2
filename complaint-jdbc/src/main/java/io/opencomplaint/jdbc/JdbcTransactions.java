package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.jdbc.internal.WithheldException;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import io.opencomplaint.spi.UnknownConsumerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work in a transaction of its own or in the host's, and turns what fails into the store's exceptions. */
final class JdbcTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTransactions.class);

    /** Standard SQL: there is no active transaction. */
    private static final String NO_TRANSACTION = "25P01";

    /**
     * How often a transaction that gave way to another is done, the first time included. Many, since they are short, and at
     * the stricter isolation levels a row that several write at once makes all but one of them give way each time.
     */
    private static final int ATTEMPTS = 100;

    private interface Step {
        void run() throws SQLException;
    }

    private final ConnectionSource source;

    JdbcTransactions(ConnectionSource source) {
        this.source = source;
    }

    /** Without a transaction where possible; one that a connection without autoCommit begins by itself is ended. */
    <T> T read(String doing, Object id, JdbcWork<T> work) {
        return on(doing, id, connection -> {
            if (source.isJoined(connection) || connection.getAutoCommit()) {
                return work.on(connection);
            }
            try {
                return work.on(connection);
            } finally {
                quietly("end a transaction that only read", connection::rollback);
            }
        });
    }

    /** All or nothing. */
    <T> T write(String doing, Object id, JdbcWork<T> work) {
        return on(
                doing,
                id,
                connection -> source.isJoined(connection) ? joined(connection, work) : own(connection, work));
    }

    private <T> T on(String doing, Object id, JdbcWork<T> work) {
        try {
            Connection connection = source.take();
            try {
                return work.on(connection);
            } finally {
                // What was done is done: a connection that cannot be closed must not make it look undone.
                quietly("give a connection back", () -> source.giveBack(connection));
            }
        } catch (StaleVersionException | DuplicateException | UnknownConsumerException | StorageException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw new StorageException(
                    "The database failed while " + doing + ", SQLState " + SqlStates.of(e)
                            + "; look at the cause and at the database: " + id,
                    WithheldException.of(e));
        }
    }

    /** Again where the database gave way to another transaction: nothing of this one is left. */
    private static <T> T own(Connection connection, JdbcWork<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(connection, work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !SqlStates.isConflict(e)) {
                    throw e;
                }
                LOG.debug("The transaction is done again, SQLState {}", SqlStates.of(e));
            }
        }
    }

    private static <T> T once(Connection connection, JdbcWork<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        boolean ended = false;
        try {
            T result = work.on(connection);
            connection.commit();
            ended = true;
            return result;
        } finally {
            if (!ended) {
                ended = quietly("roll back", connection::rollback);
            }
            // Not after a failed rollback: switching autoCommit on would commit what is left.
            if (autoCommit && ended) {
                quietly("put autoCommit back", () -> connection.setAutoCommit(true));
            }
        }
    }

    private static <T> T joined(Connection connection, JdbcWork<T> work) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new WithheldException(
                    "The joined connection has autoCommit on, so there is no transaction to join; switch it off first",
                    NO_TRANSACTION);
        }
        Savepoint before = connection.setSavepoint();
        boolean done = false;
        try {
            T result = work.on(connection);
            done = true;
            return result;
        } finally {
            if (done) {
                // What was written is written: a savepoint that stays until the host ends its transaction harms nobody.
                quietly("release the savepoint", () -> connection.releaseSavepoint(before));
            } else {
                quietly("roll back to the savepoint", () -> connection.rollback(before));
            }
        }
    }

    private static boolean quietly(String doing, Step step) {
        try {
            step.run();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Could not {}, SQLState {}", doing, SqlStates.of(e));
            return false;
        }
    }
}
