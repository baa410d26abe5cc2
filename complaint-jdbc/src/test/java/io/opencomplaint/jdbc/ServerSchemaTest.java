package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema promises on every server, and a version of the library that is still to come. */
abstract class ServerSchemaTest {

    private static final String NEXT =
            """
            -- Which branch a complaint belongs to.
            ALTER TABLE ${schema}${prefix}complaint ADD COLUMN IF NOT EXISTS branch VARCHAR(64);

            CREATE TABLE IF NOT EXISTS ${schema}${prefix}complaint_branch (
                tenant VARCHAR(64) NOT NULL,
                branch VARCHAR(64) NOT NULL,
                CONSTRAINT ${prefix}complaint_branch_pk PRIMARY KEY (tenant, branch)
            );
            """;

    private final JdbcSchema schema = JdbcSchema.ofDefaults();
    private final JdbcSchema next = new JdbcSchema(JdbcTables.ofDefaults(), ServerSchemaTest::withNext);
    private final DataSource dataSource = empty();

    /** An empty database schema, in which connections begin. */
    abstract DataSource empty();

    abstract Dialect dialect();

    private static SchemaScripts withNext(Dialect dialect) {
        List<SchemaScript> all = new ArrayList<>(SchemaScripts.of(dialect).all());
        all.add(SchemaScript.of("V" + (all.size() + 1) + "__branches.sql", NEXT));
        return new SchemaScripts(all);
    }

    @Test
    void creating_twice_changes_nothing_and_keeps_the_rows() throws SQLException {
        schema.create(dataSource);
        JdbcComplaintStore.on(dataSource).append(Cases.received("c-1"));
        schema.create(dataSource);
        schema.migrate(dataSource);
        schema.validate(dataSource);
        assertThat(Sql.count(dataSource, "complaint")).isOne();
        assertThat(Sql.count(dataSource, "complaint_schema"))
                .isEqualTo(dialect().scripts().size());
    }

    @Test
    void creating_again_completes_what_was_interrupted_after_any_statement() throws SQLException {
        List<String> statements = SchemaScripts.of(dialect()).all().stream()
                .flatMap(script -> script.statements().stream())
                .toList();
        schema.create(dataSource);
        Set<String> whole = CatalogText.of(dataSource);
        for (int done = 1; done <= statements.size(); done++) {
            DataSource interrupted = empty();
            for (String statement : statements.subList(0, done)) {
                Sql.run(interrupted, dialect().sql().in(JdbcTables.ofDefaults().in(statement)));
            }
            schema.create(interrupted);
            assertThat(CatalogText.of(interrupted)).isEqualTo(whole);
        }
    }

    @Test
    void nodes_that_start_at_once_all_find_the_tables() throws Exception {
        Nodes.atOnce(4, () -> schema.migrate(dataSource));
        schema.validate(dataSource);
        assertThat(Sql.count(dataSource, "complaint_schema"))
                .isEqualTo(dialect().scripts().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE complaint DROP COLUMN demand | table complaint has no column demand",
                "DROP TABLE complaint_number | table complaint_number is missing",
                "ALTER TABLE complaint_event RENAME TO complaintXevent | table complaint_event is missing",
                "DELETE FROM complaint_schema WHERE version = 1 | script V1__complaints.sql was not run to its end",
                "UPDATE complaint_schema SET checksum = 'other' WHERE version = 1"
                        + " | script V1__complaints.sql was another one when it was run",
            })
    void a_broken_schema_is_named(String breaking, String problem) throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, breaking);
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(
                        JdbcSchemaException.class, e -> assertThat(e.problems()).containsExactly(problem));
    }

    @Test
    void a_key_that_was_dropped_is_named() throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, "ALTER TABLE complaint DROP CONSTRAINT complaint_number_uq");
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(JdbcSchemaException.class, e -> assertThat(e.problems())
                        .containsExactly("table complaint has no unique constraint (tenant, number)"));
    }

    /** What changes a column so, which differs between the servers. */
    abstract String retyping(String table, String column, String type);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complaint | unit | VARCHAR(64) | unit that is not",
                "complaint | received_on | VARCHAR(10) | received_on that is not DATE",
                "complaint | version | INTEGER | version that is not BIGINT",
                "complaint_number | series | VARCHAR(127) | series that is not",
            })
    void a_column_of_another_type_or_a_narrower_one_is_named(String table, String column, String type, String problem)
            throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, retyping(table, column, type));
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(
                        JdbcSchemaException.class,
                        e -> assertThat(e.problems().get(0)).startsWith("table " + table + " has a column " + problem));
    }

    @Test
    void a_column_that_takes_no_null_is_named_and_a_wider_one_fits() throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, "ALTER TABLE complaint ADD COLUMN branch VARCHAR(10)");
        Sql.run(dataSource, "CREATE INDEX complaint_branch ON complaint (tenant, branch)");
        schema.validate(dataSource);
        Sql.run(dataSource, "ALTER TABLE complaint DROP COLUMN demand");
        Sql.run(dataSource, "ALTER TABLE complaint ADD COLUMN demand " + longText() + " NOT NULL");
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(JdbcSchemaException.class, e -> assertThat(e.problems())
                        .containsExactly("table complaint has a column demand that takes no NULL"));
    }

    abstract String longText();

    @Test
    void an_index_that_was_dropped_is_named_unless_another_one_begins_like_it() throws SQLException {
        schema.create(dataSource);
        Sql.run(dataSource, dropping("complaint_unit_deadline"));
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOfSatisfying(JdbcSchemaException.class, e -> assertThat(e.problems())
                        .containsExactly("table complaint has no index (tenant, unit, next_deadline, id)"));
        Sql.run(dataSource, "CREATE INDEX of_the_host ON complaint (tenant, unit, next_deadline, id, version)");
        schema.validate(dataSource);
    }

    String dropping(String index) {
        return "DROP INDEX " + index;
    }

    @Test
    void the_same_tables_in_another_schema_do_not_count() throws SQLException {
        schema.create(dataSource);
        DataSource other = empty();
        assertThatThrownBy(() -> schema.validate(other)).isInstanceOf(JdbcSchemaException.class);
        schema.create(other);
        Sql.run(other, "ALTER TABLE complaint DROP COLUMN demand");
        schema.validate(dataSource);
        assertThatThrownBy(() -> schema.validate(other))
                .isInstanceOfSatisfying(JdbcSchemaException.class, e -> assertThat(e.problems())
                        .containsExactly("table complaint has no column demand"));
    }

    @Test
    void a_table_of_the_host_with_the_same_name_is_left_alone() throws SQLException {
        Sql.run(dataSource, "CREATE TABLE complaint_due (tenant VARCHAR(10), id INTEGER)");
        Set<String> before = CatalogText.of(dataSource);
        assertThatThrownBy(() -> schema.migrate(dataSource))
                .isInstanceOf(JdbcSchemaException.class)
                .hasMessageContaining("table complaint_due has no column due_at");
        assertThat(CatalogText.of(dataSource)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void the_written_script_makes_a_valid_schema_statement_by_statement() throws IOException, SQLException {
        schema.create(dataSource);
        DataSource host = empty();
        StringBuilder script = new StringBuilder();
        schema.writeTo(script, dialect());
        runEach(host, script.toString());
        schema.validate(host);
        assertThat(CatalogText.of(host)).isEqualTo(CatalogText.of(dataSource));
    }

    @Test
    void a_version_with_its_migration_is_the_next_version() throws SQLException {
        next.create(dataSource);
        DataSource old = empty();
        schema.create(old);
        JdbcComplaintStore.on(old).append(Cases.received("c-1"));

        next.migrate(old);

        next.validate(old);
        assertThat(CatalogText.of(old)).isEqualTo(CatalogText.of(dataSource)).anyMatch(line -> line.contains("branch"));
        assertThat(JdbcComplaintStore.on(old)
                        .find(Cases.TENANT, Cases.received("c-1").complaint().id()))
                .isPresent();
    }

    @Test
    void the_written_migration_does_what_migrating_does() throws IOException, SQLException {
        schema.create(dataSource);
        DataSource host = empty();
        schema.create(host);
        StringBuilder script = new StringBuilder();
        next.writeTo(script, dialect(), dialect().scripts().size());

        runEach(host, script.toString());

        next.migrate(dataSource);
        next.validate(host);
        assertThat(CatalogText.of(host)).isEqualTo(CatalogText.of(dataSource));
    }

    @Test
    void a_migration_that_was_interrupted_is_completed() throws SQLException {
        schema.create(dataSource);
        Sql.run(
                dataSource,
                JdbcTables.ofDefaults()
                        .in(SchemaScript.of("V9__x.sql", NEXT).statements().get(0)));
        next.migrate(dataSource);
        next.validate(dataSource);
    }

    @Test
    void creating_changes_no_tables_of_an_earlier_version() throws SQLException {
        schema.create(dataSource);
        Set<String> before = CatalogText.of(dataSource);
        assertThatThrownBy(() -> next.create(dataSource))
                .isInstanceOf(JdbcSchemaException.class)
                .hasMessageContaining("__branches.sql was not run");
        assertThat(CatalogText.of(dataSource)).isEqualTo(before);
    }

    @Test
    void tables_of_a_later_version_are_refused() {
        next.create(dataSource);
        assertThatThrownBy(() -> schema.validate(dataSource))
                .isInstanceOf(JdbcSchemaException.class)
                .hasMessageContaining("is newer than the library");
        assertThatThrownBy(() -> schema.migrate(dataSource)).isInstanceOf(JdbcSchemaException.class);
    }

    /** As Flyway does, and any tool that knows no more than semicolons. */
    private static void runEach(DataSource host, String script) throws SQLException {
        try (Connection connection = host.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
