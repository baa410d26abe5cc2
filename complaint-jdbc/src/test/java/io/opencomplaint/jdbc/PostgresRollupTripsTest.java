package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class PostgresRollupTripsTest extends RollupTripsTest {

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }
}
