package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class MariaDbJoinedTransactionTest extends JoinedTransactionTest {

    @Override
    DataSource withTables() {
        return MariaDbServer.running().withTables();
    }
}
