package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Where the store gets connections from, and whose transaction is on them.
 *
 * <p>{@link #of(DataSource)} and {@link #joining(Connection)} cover the usual hosts. A host whose framework keeps a
 * connection for each thread implements the three methods itself, for Spring by {@code DataSourceUtils.getConnection},
 * {@code DataSourceUtils.releaseConnection} and {@code DataSourceUtils.isConnectionTransactional}.
 */
public interface ConnectionSource {

    /**
     * Connections of a pool or another data source. Each write has a transaction of its own: autoCommit is put off,
     * everything written, committed or rolled back, autoCommit put back as found, and the connection closed. Each read
     * has a connection of its own too.
     *
     * <p>A write that the database undoes because of another one (SQLStates of class 40: serialization failure, deadlock) is
     * done again, a bounded number of times; in a joined transaction it is reported, since what the host did is undone too.
     *
     * <p>The data source must hand out connections that are not yet in a transaction; one that hands out the connection
     * of the host's running transaction (a transaction-aware proxy) has to be joined instead.
     *
     * @param dataSource of the host; its life cycle stays there
     * @return as safe for use from many threads as the data source is
     */
    static ConnectionSource of(DataSource dataSource) {
        return new OwnConnections(dataSource);
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
}
