package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class PostgresSchemaTest extends ServerSchemaTest {

    @Override
    DataSource empty() {
        return PostgresServer.running().empty();
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
