package io.opencomplaint.jdbc;

import java.util.List;
import javax.sql.DataSource;

class MariaDbTamperedRowsTest extends TamperedRows {

    @Override
    DataSource withTables() {
        return MariaDbServer.running().withTables();
    }

    @Override
    List<String> hidings() {
        return List.of("received_at = '0000-03-01 00:00:00'");
    }
}
