package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class H2SchemaTest extends ServerSchemaTest {

    @Override
    DataSource empty() {
        return TestDatabase.empty();
    }

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
