package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Connections of a data source that itself knows the host's transaction of the calling thread. */
record AwareConnections(DataSource dataSource, BooleanSupplier inTransaction) implements ConnectionSource {

    @Override
    public Connection take() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean isJoined(Connection connection) {
        return inTransaction.getAsBoolean();
    }
}
