package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * A connection of a data source for each piece of work; closing it gives it back.
 *
 * @param joined whether the data source hands out the connection of a transaction of the host now
 * @param container whose transaction it is, where one enlists its connections
 */
record DataSourceConnections(DataSource dataSource, BooleanSupplier joined, Optional<ContainerTransaction> container)
        implements ConnectionSource {

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
        return joined.getAsBoolean();
    }
}
