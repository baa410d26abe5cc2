package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under every isolation level of the host's connection. */
class IsolationTest {

    private final DataSource dataSource = TestDatabase.withTables();
    private final JdbcComplaintStore outside = JdbcComplaintStore.on(dataSource);
    private final Append first = Cases.received("c-1");
    private final Append second = Cases.registered(first, "N-1");

    @ParameterizedTest
    @ValueSource(
            ints = {
                Connection.TRANSACTION_READ_UNCOMMITTED,
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE,
            })
    void own_transactions_work_and_leave_the_level_as_found(int level) throws SQLException {
        try (OneConnection pool = new OneConnection(dataSource, true)) {
            pool.connection().setTransactionIsolation(level);
            JdbcComplaintStore store = JdbcComplaintStore.on(pool.dataSource());
            store.append(first);
            store.append(second);
            assertThat(store.find(Cases.TENANT, first.complaint().id())).contains(second.complaint());
            assertThat(pool.connection().getTransactionIsolation()).isEqualTo(level);
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Connection.TRANSACTION_READ_UNCOMMITTED,
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE,
            })
    void in_a_transaction_of_the_host_too_and_whoever_came_second_is_told(int level) throws SQLException {
        outside.append(first);
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(level);
            connection.setAutoCommit(false);
            JdbcComplaintStore joined = outside.joining(connection);
            assertThat(joined.find(Cases.TENANT, first.complaint().id())).isPresent();
            outside.append(second);

            Throwable failure = catchThrowable(() -> joined.append(Cases.classified(first, "late")));

            assertThat(failure)
                    .satisfiesAnyOf(
                            stale -> assertThat(stale).isInstanceOf(StaleVersionException.class),
                            conflict -> assertThat(conflict)
                                    .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.isConflict())
                                            .isTrue()));
            assertThat(connection.getTransactionIsolation()).isEqualTo(level);
            connection.rollback();
            joined.append(Cases.classified(second, "again"));
            connection.commit();
        }
        assertThat(outside.history(Cases.TENANT, first.complaint().id())).hasSize(3);
    }
}
