package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class PostgresJoinedTransactionTest extends JoinedTransactionTest {

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }
}
