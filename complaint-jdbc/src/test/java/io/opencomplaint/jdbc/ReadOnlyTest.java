package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StorageException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading works where only reading is allowed; writing says why it does not. */
class ReadOnlyTest {

    private final Append append = Cases.received("c-1");

    @Test
    void a_database_that_is_read_only_is_read_and_named_when_written(@TempDir Path folder) throws SQLException {
        JdbcDataSource writable = new JdbcDataSource();
        writable.setURL("jdbc:h2:file:" + folder.resolve("complaints"));
        JdbcSchema.ofDefaults().create(writable);
        JdbcComplaintStore.on(writable).append(append);
        JdbcDataSource readable = new JdbcDataSource();
        readable.setURL(writable.getURL() + ";ACCESS_MODE_DATA=r");

        JdbcComplaintStore store = JdbcComplaintStore.on(readable);

        assertThat(store.find(Cases.TENANT, append.complaint().id())).contains(append.complaint());
        assertThat(store.history(Cases.TENANT, append.complaint().id())).isEqualTo(append.events());
        assertReadOnlyIsNamed(() -> store.append(Cases.received("c-2")));
        try (Connection connection = readable.getConnection()) {
            connection.setAutoCommit(false);
            assertReadOnlyIsNamed(() -> store.joining(connection).append(Cases.received("c-2")));
            assertThat(store.joining(connection)
                            .search(Cases.TENANT, Criteria.any(), PageRequest.first(9))
                            .items())
                    .hasSize(1);
        }
    }

    /** As PostgreSQL and MariaDB refuse it. */
    @Test
    void a_transaction_that_is_read_only_is_named_by_its_state() {
        DataSource dataSource = TestDatabase.withTables();
        SpyDataSource spy = new SpyDataSource();
        spy.failAt("executeUpdate", 1, new SQLException("cannot execute INSERT", "25006"));

        assertReadOnlyIsNamed(
                () -> JdbcComplaintStore.on(spy.around(dataSource)).append(append));
    }

    private static void assertReadOnlyIsNamed(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
        StorageException failure = catchThrowableOfType(StorageException.class, write);
        assertThat(failure).hasMessageContaining("read-only, write on another one");
        assertThat(failure.code()).isEqualTo("storage-failure");
    }
}
