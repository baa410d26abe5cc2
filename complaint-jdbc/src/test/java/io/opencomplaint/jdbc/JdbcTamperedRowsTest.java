package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class JdbcTamperedRowsTest extends TamperedRows {

    @Override
    DataSource withTables() {
        return TestDatabase.withTables();
    }
}
