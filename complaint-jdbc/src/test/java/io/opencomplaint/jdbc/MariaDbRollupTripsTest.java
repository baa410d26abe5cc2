package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class MariaDbRollupTripsTest extends RollupTripsTest {

    @Override
    DataSource withTables() {
        return MariaDbServer.running().withTables();
    }
}
