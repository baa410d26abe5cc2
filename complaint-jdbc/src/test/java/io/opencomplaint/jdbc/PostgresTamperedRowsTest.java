package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class PostgresTamperedRowsTest extends TamperedRows {

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }
}
