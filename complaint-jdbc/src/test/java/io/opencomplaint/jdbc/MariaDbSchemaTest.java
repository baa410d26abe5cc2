package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class MariaDbSchemaTest extends ServerSchemaTest {

    @Override
    DataSource empty() {
        return MariaDbServer.running().empty();
    }

    @Override
    Dialect dialect() {
        return Dialect.MARIADB;
    }
}
