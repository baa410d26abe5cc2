package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Connections that a container enlists in its transaction. */
record ManagedConnections(DataSource dataSource, ContainerTransaction transaction) implements ConnectionSource {

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
        return true;
    }

    @Override
    public Optional<ContainerTransaction> container() {
        return Optional.of(transaction);
    }
}
