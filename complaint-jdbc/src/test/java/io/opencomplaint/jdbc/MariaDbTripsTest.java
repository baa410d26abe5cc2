package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class MariaDbTripsTest extends TripsTest {

    @Override
    DataSource withTables() {
        return MariaDbServer.running().withTables();
    }
}
