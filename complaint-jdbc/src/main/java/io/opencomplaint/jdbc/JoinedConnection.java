package io.opencomplaint.jdbc;

import java.sql.Connection;

/** Always the host's one connection. */
record JoinedConnection(Connection connection) implements ConnectionSource {

    @Override
    public Connection take() {
        return connection;
    }

    @Override
    public void giveBack(Connection given) {
        // The host's: stays open.
    }

    @Override
    public boolean isJoined(Connection given) {
        return true;
    }
}
