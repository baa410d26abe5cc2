package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class PostgresRollupTransactionTest extends RollupTransactionTest {

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }

    @Override
    String adding() {
        return "executeUpdate INSERT INTO complaint_rollup";
    }
}
