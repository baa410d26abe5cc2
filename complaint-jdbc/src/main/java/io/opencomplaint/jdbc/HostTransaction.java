package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.jdbc.internal.WithheldException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes in a transaction that the host began and will end. */
final class HostTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(HostTransaction.class);

    /** There is no active transaction. */
    private static final String NO_TRANSACTION = "25P01";

    private HostTransaction() {}

    static <T> T write(ConnectionSource source, Connection connection, JdbcWork<T> work) throws SQLException {
        ContainerTransaction container = source.container().orElse(null);
        return container == null ? betweenSavepoints(connection, work) : contained(container, connection, work);
    }

    static <T> T writeAlone(ConnectionSource source, Connection connection, OneWrite<T> work) throws SQLException {
        ContainerTransaction container = source.container().orElse(null);
        if (container != null) {
            return contained(container, connection, each -> work.on(each, false));
        }
        requireTransaction(connection);
        return work.on(connection, true);
    }

    private static void requireTransaction(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new WithheldException(
                    "The joined connection has autoCommit on, so there is no transaction to join; switch it off first",
                    NO_TRANSACTION);
        }
    }

    private static <T> T betweenSavepoints(Connection connection, JdbcWork<T> work) throws SQLException {
        requireTransaction(connection);
        Savepoint before = connection.setSavepoint();
        T result;
        try {
            result = work.on(connection);
        } catch (SQLException | RuntimeException | Error e) {
            if (!Quietly.run("roll back to the savepoint", () -> connection.rollback(before))) {
                throw notUndone(e);
            }
            throw e;
        }
        // What was written is written: a savepoint that stays until the host ends its transaction harms nobody.
        Quietly.run("release the savepoint", () -> connection.releaseSavepoint(before));
        return result;
    }

    /** A conflict stays one, since it tells the host the same: MySQL takes the savepoint away with the transaction. */
    private static SQLException notUndone(Throwable failure) {
        if (failure instanceof SQLException e && SqlStates.isConflict(e)) {
            return e;
        }
        WithheldException told = new WithheldException(
                "The failed write could not be undone alone; roll your transaction back", SqlStates.of(failure));
        told.initCause(failure);
        return told;
    }

    private static <T> T contained(ContainerTransaction container, Connection connection, JdbcWork<T> work)
            throws SQLException {
        if (!container.isActive()) {
            throw new WithheldException(
                    "The container has no active transaction to write in; begin one first", NO_TRANSACTION);
        }
        boolean done = false;
        try {
            T result = work.on(connection);
            done = true;
            return result;
        } finally {
            if (!done) {
                LOG.debug(
                        "A write failed and cannot be undone alone: the container's transaction is to be rolled back");
                container.setRollbackOnly();
            }
        }
    }
}
