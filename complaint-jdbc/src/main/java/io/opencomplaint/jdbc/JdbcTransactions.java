package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.jdbc.internal.WithheldException;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import io.opencomplaint.spi.UnknownConsumerException;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in a transaction of its own or in the host's, and turns what fails into the store's exceptions. */
final class JdbcTransactions {

    private final ConnectionSource source;

    JdbcTransactions(ConnectionSource source) {
        this.source = source;
    }

    /** Whether a failed write dooms the transaction of the host. */
    boolean isContained() {
        return source.container().isPresent();
    }

    /** Without a transaction where possible; one that a connection without autoCommit begins by itself is ended. */
    <T> T read(String doing, Object id, JdbcWork<T> work) {
        return on(
                doing,
                id,
                connection ->
                        source.isJoined(connection) ? work.on(connection) : OwnTransaction.read(connection, work));
    }

    /** All or nothing. */
    <T> T write(String doing, Object id, JdbcWork<T> work) {
        return on(
                doing,
                id,
                connection -> source.isJoined(connection)
                        ? HostTransaction.write(source, connection, work)
                        : OwnTransaction.write(connection, work));
    }

    /** One statement, which is all or nothing by itself: where autoCommit is on it needs no transaction around it. */
    <T> T writeAlone(String doing, Object id, OneWrite<T> work) {
        return on(
                doing,
                id,
                connection -> source.isJoined(connection)
                        ? HostTransaction.writeAlone(source, connection, work)
                        : OwnTransaction.writeAlone(connection, each -> work.on(each, false)));
    }

    /** The same for a statement that does not look after its savepoint in the host's transaction itself. */
    <T> T writeAlone(String doing, Object id, JdbcWork<T> work) {
        return on(
                doing,
                id,
                connection -> source.isJoined(connection)
                        ? HostTransaction.write(source, connection, work)
                        : OwnTransaction.writeAlone(connection, work));
    }

    private <T> T on(String doing, Object id, JdbcWork<T> work) {
        Connection connection = taken(doing, id);
        try {
            return work.on(connection);
        } catch (StaleVersionException
                | DuplicateException
                | UnknownConsumerException
                | StorageException
                | TryApart e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw failure(connection, "while " + doing, id, e);
        } finally {
            // What was done is done: a connection that cannot be closed must not make it look undone.
            Quietly.run("give a connection back", () -> source.giveBack(connection));
        }
    }

    private Connection taken(String doing, Object id) {
        try {
            return source.take();
        } catch (SQLException | RuntimeException e) {
            throw new StorageException(
                    "No connection was to be had for " + doing + ", SQLState " + SqlStates.of(e)
                            + "; nothing was done. Is the pool exhausted, or the database out of reach? " + id,
                    WithheldException.of(e));
        }
    }

    private StorageException failure(Connection connection, String when, Object id, Exception e) {
        if (e instanceof CommitFailedException commit) {
            return StorageException.outcomeUnknown(
                    "The commit failed " + when + ", SQLState " + SqlStates.of(commit.failure())
                            + "; it is stored wholly or not at all: look before doing it again: " + id,
                    WithheldException.of(commit.failure()));
        }
        String told = when + ", SQLState " + SqlStates.of(e);
        if (SqlStates.isConflict(e) || SqlStates.isLockTimeout(e)) {
            String advice = source.isJoined(connection)
                    ? "; roll your transaction back and do all of it again: "
                    : ", also when it was done again; nothing was stored, try later: ";
            return StorageException.conflict("Another transaction won " + told + advice + id, WithheldException.of(e));
        }
        String advice = isReadOnly(connection, e)
                ? "; the connection or the database is read-only, write on another one: "
                : "; look at the cause and at the database: ";
        return new StorageException("The database failed " + told + advice + id, WithheldException.of(e));
    }

    /** Asked only after a failure: for some drivers the question is a statement. */
    private static boolean isReadOnly(Connection connection, Exception e) {
        if (SqlStates.isReadOnly(e)) {
            return true;
        }
        try {
            return e instanceof SQLException && connection.isReadOnly();
        } catch (SQLException | RuntimeException unanswered) {
            return false;
        }
    }
}
