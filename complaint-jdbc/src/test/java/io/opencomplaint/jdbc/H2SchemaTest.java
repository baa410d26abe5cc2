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

    @Override
    String retyping(String table, String column, String type) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + column + " SET DATA TYPE " + type;
    }

    @Override
    String longText() {
        return "CHARACTER VARYING(1048576)";
    }
}
