package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class PostgresTripsTest extends TripsTest {

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }

    /** It is one statement, and so a transaction by itself. */
    @Override
    int act() {
        return 2;
    }
}
