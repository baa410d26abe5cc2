package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.Claiming;
import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Claims by one batch, and row by row where the driver does not tell what a batch changed. It is asked once: in a container's
 * transaction the first claim fails then, since nothing can be undone alone there. For any number of threads.
 */
final class Claims {

    private volatile Claiming claiming = Claiming.TOGETHER;

    /**
     * A piece of work that claims.
     *
     * @param <T> what it gives
     */
    interface Claim<T> {

        T on(Connection connection, Claiming claiming) throws SQLException;
    }

    <T> T write(JdbcTransactions transactions, String doing, Object id, Claim<T> claim) {
        try {
            return transactions.write(doing, id, connection -> claim.on(connection, claiming));
        } catch (StorageException e) {
            if (claiming == Claiming.ONE_BY_ONE || !SqlStates.isUntold(e.getCause())) {
                throw e;
            }
            claiming = Claiming.ONE_BY_ONE;
            return transactions.write(doing, id, connection -> claim.on(connection, claiming));
        }
    }
}
