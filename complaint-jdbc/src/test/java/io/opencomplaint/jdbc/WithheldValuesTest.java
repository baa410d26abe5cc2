package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.jdbc.internal.WithheldException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.StorageException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host logs of a failure tells where and of what kind it was, and nothing about the person who complained. */
class WithheldValuesTest {

    private static final String MARKER = "ZHANGSAN";

    private final DataSource dataSource = TestDatabase.withTables();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);

    @ParameterizedTest
    @ValueSource(strings = {"complainant_name VARCHAR(3)", "description INTEGER"})
    void a_value_that_the_database_refuses_is_not_told(String column) throws SQLException {
        Sql.run(dataSource, "ALTER TABLE complaint ALTER COLUMN " + column);
        StorageException failure =
                catchThrowableOfType(StorageException.class, () -> store.append(Cases.received("c-1", MARKER)));

        assertThat(failure).hasMessageContaining("SQLState 22").hasMessageEndingWith("c-1");
        assertThat(printed(failure))
                .contains("org.h2.jdbc.JdbcSQLDataException, SQLState 22", ", vendor code 22")
                .contains("at org.h2.", "Caused by: ")
                .doesNotContain(MARKER);
        assertThat(failure.getCause()).isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                .startsWith("22"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE complaint_event SET facts = '{\"ZHANGSAN\":1}'",
                "UPDATE complaint_event SET facts = 'ZHANGSAN'",
                "UPDATE complaint_event SET texts = '[\"ZHANGSAN\", ZHANGSAN]'",
                "UPDATE complaint_event SET type = 'ZHANGSAN'",
                "UPDATE complaint_event SET phase = 'ZHANGSAN'",
            })
    void a_value_of_a_spoiled_row_is_not_told(String spoiling) throws SQLException {
        store.append(Cases.received("c-1"));
        Sql.run(dataSource, spoiling);
        StorageException failure =
                catchThrowableOfType(StorageException.class, () -> store.history(Cases.TENANT, ComplaintId.of("c-1")));

        assertThat(printed(failure)).contains("Exception", "\tat ").doesNotContain(MARKER);
    }

    @Test
    void neither_causes_nor_chained_nor_suppressed_failures_tell_a_value() {
        SQLException failure = new BatchUpdateException(MARKER, "23502", 7, new int[0], new SQLException(MARKER));
        failure.setNextException(new SQLException(MARKER, "22001"));
        failure.addSuppressed(new IllegalStateException(MARKER, failure));

        WithheldException told = WithheldException.of(failure);

        assertThat(printed(told) + printed(told.getNextException())).doesNotContain(MARKER);
        assertThat(told.getSQLState()).isEqualTo("23502");
        assertThat(told.getErrorCode()).isEqualTo(7);
        assertThat(told.getStackTrace()).isEqualTo(failure.getStackTrace());
        assertThat(told.getNextException().getSQLState()).isEqualTo("22001");
        assertThat(told.getSuppressed()).hasSize(1);
    }

    @Test
    void what_the_library_words_itself_is_told_but_not_what_the_driver_adds() {
        SQLException failure = new WithheldException("Column 5 is NULL", "22004");
        failure.addSuppressed(new SQLException(MARKER));

        assertThat(printed(WithheldException.of(failure)))
                .contains("Column 5 is NULL")
                .doesNotContain(MARKER);
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
