package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MariaDbSchemaTest extends ServerSchemaTest {

    @Override
    DataSource empty() {
        return MariaDbServer.running().empty();
    }

    @Override
    Dialect dialect() {
        return Dialect.MARIADB;
    }

    @Override
    String retyping(String table, String column, String type) {
        return "ALTER TABLE " + table + " MODIFY COLUMN " + column + " " + type;
    }

    @Override
    String longText() {
        return "LONGTEXT";
    }

    @Override
    String dropping(String index) {
        return "DROP INDEX " + index + " ON complaint";
    }

    @ParameterizedTest
    @CsvSource({
        "complaint, number, VARCHAR(255), utf8mb4_nopad_bin",
        "complaint_due, complaint_id, VARCHAR(64) NOT NULL, ascii_bin",
    })
    void a_column_that_compares_by_another_collation_is_named(
            String table, String column, String type, String collation) throws SQLException {
        DataSource dataSource = empty();
        JdbcSchema.ofDefaults().create(dataSource);
        Sql.run(
                dataSource,
                "ALTER TABLE " + table + " MODIFY COLUMN " + column + " "
                        + type.replace(")", ") CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci"));
        assertThatThrownBy(() -> JdbcSchema.ofDefaults().validate(dataSource))
                .isInstanceOfSatisfying(JdbcSchemaException.class, e -> assertThat(e.problems())
                        .containsExactly("table " + table + " has a column " + column + " that does not compare by "
                                + collation));
    }
}
