package io.opencomplaint.jdbc;

import java.util.List;
import javax.sql.DataSource;

class PostgresTamperedRowsTest extends TamperedRows {

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }

    @Override
    List<String> hidings() {
        return List.of(
                "received_at = '0005-01-01 00:00:00Z BC'",
                "received_at = '20000-01-01 00:00:00Z'",
                "received_at = 'infinity'");
    }
}
