package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class MariaDbRollupTransactionTest extends RollupTransactionTest {

    @Override
    DataSource withTables() {
        return MariaDbServer.running().withTables();
    }

    @Override
    String adding() {
        return "executeBatch INSERT INTO complaint_rollup";
    }
}
