package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresSchemaTest extends ServerSchemaTest {

    @Override
    DataSource empty() {
        return PostgresServer.running().empty();
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    String retyping(String table, String column, String type) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + column + " TYPE " + type + " USING " + column + "::" + type;
    }

    @Override
    String longText() {
        return "TEXT COLLATE \"C\"";
    }

    @Test
    void a_column_that_compares_by_another_collation_is_named() throws SQLException {
        DataSource dataSource = empty();
        JdbcSchema.ofDefaults().create(dataSource);
        Sql.run(dataSource, "ALTER TABLE complaint ALTER COLUMN number TYPE VARCHAR(255) COLLATE \"en-x-icu\"");
        assertThatThrownBy(() -> JdbcSchema.ofDefaults().validate(dataSource))
                .isInstanceOfSatisfying(JdbcSchemaException.class, e -> assertThat(e.problems())
                        .containsExactly("table complaint has a column number that does not compare by C"));
    }
}
