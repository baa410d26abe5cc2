package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class PostgresRoundTripTest extends RoundTripTest {

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }
}
