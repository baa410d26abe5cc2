package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.opencomplaint.spi.StorageException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdbcSchemaTest {

    private final JdbcSchema schema = JdbcSchema.ofDefaults();
    private final DataSource dataSource = TestDatabase.empty();

    @Test
    void creating_twice_changes_nothing_and_keeps_the_rows() throws SQLException {
        schema.create(dataSource);
        JdbcComplaintStore.on(dataSource).append(Cases.received("c-1"));
        schema.create(dataSource);
        schema.validate(dataSource);
        assertThat(Sql.count(dataSource, "complaint")).isOne();
        assertThat(Sql.count(dataSource, "complaint_schema")).isOne();
    }

    @RepeatedTest(20)
    void nodes_that_start_at_once_all_find_the_tables() throws Exception {
        Nodes.atOnce(3, () -> schema.create(dataSource));
        schema.validate(dataSource);
        assertThat(Sql.count(dataSource, "complaint_schema")).isOne();
    }

    @Test
    void creating_again_completes_what_was_interrupted() throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, "DROP TABLE complaint_number");
        Sql.run(dataSource, "DROP INDEX complaint_unit");
        Sql.run(dataSource, "DELETE FROM complaint_schema");
        schema.create(dataSource);
        schema.validate(dataSource);
    }

    @Test
    void an_empty_database_lacks_every_table() {
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(JdbcSchemaException.class, e -> assertThat(e.problems())
                        .containsExactly(
                                "table complaint is missing",
                                "table complaint_event is missing",
                                "table complaint_due is missing",
                                "table complaint_number is missing",
                                "table complaint_consumer is missing",
                                "table complaint_feed is missing",
                                "table complaint_rollup is missing",
                                "table complaint_schema is missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "ALTER TABLE complaint DROP COLUMN demand, table complaint has no column demand",
        "ALTER TABLE complaint_event DROP COLUMN texts, table complaint_event has no column texts",
        "ALTER TABLE complaint DROP COLUMN clocks, table complaint has no column clocks",
        "ALTER TABLE complaint_due DROP COLUMN claimed_until, table complaint_due has no column claimed_until",
        "ALTER TABLE complaint_due DROP PRIMARY KEY, 'table complaint_due has no primary key (tenant, complaint_id)'",
        "ALTER TABLE complaint_feed DROP COLUMN ticket, table complaint_feed has no column ticket",
        "ALTER TABLE complaint_rollup DROP COLUMN share, table complaint_rollup has no column share",
        "DROP TABLE complaint_number, table complaint_number is missing",
        "ALTER TABLE complaint_event RENAME TO complaintXevent, table complaint_event is missing",
        "DELETE FROM complaint_schema, script V1__complaints.sql was not run to its end",
        "UPDATE complaint_schema SET checksum = 'other', script V1__complaints.sql was another one when it was run",
    })
    void a_broken_schema_is_named(String breaking, String problem) throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, breaking);
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(
                        JdbcSchemaException.class, e -> assertThat(e.problems()).containsExactly(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complaint | pk | complaint has no primary key (tenant, id)",
                "complaint | number_uq | complaint has no unique constraint (tenant, number)",
                "complaint | reference_uq"
                        + " | complaint has no unique constraint (tenant, reference_source, reference_value)",
                "complaint_event | pk | complaint_event has no primary key (tenant, complaint_id, sequence)",
                "complaint_number | pk | complaint_number has no primary key (tenant, series)",
                "complaint_consumer | pk | complaint_consumer has no primary key (tenant, consumer)",
                "complaint_feed | pk | complaint_feed has no primary key (tenant, complaint_id, consumer)",
                "complaint_rollup | pk"
                        + " | complaint_rollup has no primary key (tenant, consumer, axis, in_month, bucket)",
                "complaint_schema | pk | complaint_schema has no primary key (version)",
            })
    void a_key_that_was_dropped_is_named(String table, String key, String problem) throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, "ALTER TABLE " + table + " DROP CONSTRAINT " + table + "_" + key);
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(
                        JdbcSchemaException.class, e -> assertThat(e.problems()).containsExactly("table " + problem));
    }

    @Test
    void all_problems_are_told_at_once() throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, "ALTER TABLE complaint DROP COLUMN demand");
        Sql.run(dataSource, "DROP TABLE complaint_number");
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(
                        JdbcSchemaException.class, e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void a_table_of_the_host_with_the_same_name_is_left_alone() throws SQLException {
        Sql.run(dataSource, "CREATE TABLE complaint (tenant VARCHAR(10), received_at DATE, id INTEGER)");
        assertThatThrownBy(() -> schema.create(dataSource))
                .isInstanceOf(JdbcSchemaException.class)
                .hasMessageContaining("table complaint has no column version");
        assertThat(Sql.column(
                        dataSource,
                        "SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = 'PUBLIC'"))
                .containsExactly("complaint");
        assertThat(Sql.column(dataSource, "SELECT index_name FROM information_schema.indexes"))
                .isEmpty();
    }

    @Test
    void the_tables_of_another_schema_do_not_count() throws SQLException {
        Sql.run(dataSource, "CREATE SCHEMA elsewhere");
        JdbcSchema.of(JdbcTables.ofDefaults().inSchema("elsewhere")).create(dataSource);
        assertThatThrownBy(() -> schema.validate(dataSource)).isInstanceOf(JdbcSchemaException.class);
        assertThatCode(() -> JdbcSchema.of(JdbcTables.ofDefaults().inSchema("elsewhere"))
                        .validate(dataSource))
                .doesNotThrowAnyException();
    }

    @Test
    void the_written_script_makes_a_valid_schema_when_the_host_runs_it() throws IOException, SQLException {
        JdbcSchema prefixed = JdbcSchema.of(JdbcTables.ofDefaults().prefixed("crm_"));
        StringBuilder script = new StringBuilder();
        prefixed.writeTo(script, Dialect.H2);
        Sql.run(dataSource, script.toString());
        prefixed.validate(dataSource);
        assertThat(script).doesNotContain("${");
    }

    @Test
    void digits_of_the_locale_do_not_get_into_statements() throws IOException {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
        try {
            schema.create(dataSource);
            schema.validate(dataSource);
            StringBuilder script = new StringBuilder();
            schema.writeTo(script, Dialect.H2);
            assertThat(script).contains("VALUES (1, 'V1__complaints.sql'");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void the_script_names_the_columns_that_the_database_then_has() throws SQLException {
        schema.create(dataSource);
        for (var table : SchemaScripts.of(Dialect.H2).tables().entrySet()) {
            List<String> columns = Sql.column(
                    dataSource,
                    "SELECT LOWER(column_name) FROM information_schema.columns WHERE table_name = UPPER('"
                            + table.getKey() + "') ORDER BY ordinal_position");
            assertThat(table.getValue()).isEqualTo(columns).isNotEmpty();
        }
    }

    @Test
    void a_database_without_scripts_is_refused_by_name() throws SQLException {
        DataSource unknown = mock(DataSource.class, RETURNS_DEEP_STUBS);
        when(unknown.getConnection().getMetaData().getDatabaseProductName()).thenReturn("dBASE");
        assertThatThrownBy(() -> schema.create(unknown))
                .isInstanceOf(StorageException.class)
                .hasStackTraceContaining("dBASE");
    }
}
