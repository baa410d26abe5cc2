package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class MariaDbTamperedRowsTest extends TamperedRows {

    @Override
    DataSource withTables() {
        return MariaDbServer.running().withTables();
    }
}
