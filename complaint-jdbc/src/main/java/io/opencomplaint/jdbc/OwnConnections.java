package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection of the data source for each piece of work. */
record OwnConnections(DataSource dataSource) implements ConnectionSource {

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
        return false;
    }
}
