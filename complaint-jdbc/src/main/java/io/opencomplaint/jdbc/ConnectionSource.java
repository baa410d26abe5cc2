package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * Where the store gets connections from, and whose transaction is on them.
 *
 * <p>The four modes below cover the usual hosts; {@code docs/transactions.md} shows each. A host whose framework keeps a
 * connection for each thread may also implement the methods itself, as the example {@code embedding} does.
 */
public interface ConnectionSource {

    /**
     * Connections of a pool or another data source. Each write has a transaction of its own: autoCommit is put off,
     * everything written, committed or rolled back, autoCommit put back as found, and the connection closed. Each read
     * has a connection of its own too.
     *
     * <p>A write that gives way to another one (serialization failure, deadlock, a lock that did not come in time) is done
     * again, a bounded number of times; in a joined transaction it is reported, since what the host did may be undone too.
     *
     * <p>The data source must hand out connections that are not yet in a transaction; one that hands out the connection
     * of the host's running transaction (a transaction-aware proxy) has to be joined instead.
     *
     * @param dataSource of the host; its life cycle stays there
     * @return as safe for use from many threads as the data source is
     */
    static ConnectionSource of(DataSource dataSource) {
        return new DataSourceConnections(dataSource, () -> false, Optional.empty());
    }

    /**
     * The host's connection: everything happens in the transaction that is on it, and comes to stay or vanishes with
     * what the host itself does there. It is never committed, rolled back or closed, and its autoCommit is never
     * changed. Writing needs autoCommit off, since otherwise there is no transaction to join; reading works either way.
     *
     * <p>Each write stands between savepoints. When it fails, for a stale version say, only this write is undone: the
     * host finds its transaction as it was before and may go on with it.
     *
     * @param connection open, of the host; as long as the store uses it no other thread may
     * @return for one thread
     */
    static ConnectionSource joining(Connection connection) {
        return new JoinedConnection(connection);
    }

    /**
     * Connections of a data source that hands out the one of the host's running transaction, and another one while none runs.
     * While one runs, everything happens as {@link #joining(Connection)} says; otherwise as {@link #of(DataSource)} says.
     *
     * @param dataSource transaction-aware, for Spring a {@code TransactionAwareDataSourceProxy}; {@code close} on a connection
     *     of a running transaction leaves it open
     * @param inTransaction whether one runs on the calling thread, for Spring
     *     {@code TransactionSynchronizationManager::isActualTransactionActive}
     * @return as safe for use from many threads as both are
     */
    static ConnectionSource joining(DataSource dataSource, BooleanSupplier inTransaction) {
        return new DataSourceConnections(dataSource, inTransaction, Optional.empty());
    }

    /**
     * Connections that a container enlists in its transaction and on which it forbids to end one (JTA). None of
     * {@code commit}, {@code rollback}, {@code setAutoCommit}, {@code getAutoCommit} and the savepoint methods is ever
     * called. A write that fails can therefore not be undone alone: it marks the container's transaction, so that the whole
     * of it is rolled back, never half an act committed. Without a transaction nothing is written; reading works.
     *
     * @param dataSource of the container; {@code close} gives a handle back and leaves the transaction
     * @param transaction of the container
     * @return as safe for use from many threads as both are
     */
    static ConnectionSource managed(DataSource dataSource, ContainerTransaction transaction) {
        return new DataSourceConnections(dataSource, () -> true, Optional.of(transaction));
    }

    /**
     * A connection to work on.
     *
     * @return open
     * @throws SQLException when there is none
     */
    Connection take() throws SQLException;

    /**
     * Called once for each connection taken, after the work, whether it succeeded or not.
     *
     * @param connection from {@link #take()}
     * @throws SQLException when it cannot be closed
     */
    void giveBack(Connection connection) throws SQLException;

    /**
     * Whether the transaction on a connection is somebody else's, to be neither begun nor ended by the store.
     *
     * @param connection from {@link #take()}
     * @return true for a transaction of the host
     */
    boolean isJoined(Connection connection);

    /**
     * The container whose joined transactions take neither savepoints nor questions about autoCommit.
     *
     * @return empty where a joined connection takes savepoints, as plain connections do
     */
    default Optional<ContainerTransaction> container() {
        return Optional.empty();
    }
}
