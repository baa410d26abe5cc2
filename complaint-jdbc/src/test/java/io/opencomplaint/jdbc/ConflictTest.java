package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where another transaction wins: done again when the transaction is the store's, reported when it is the host's. */
class ConflictTest {

    private static final String WRITING = "executeUpdate INSERT INTO complaint_event";

    private static final String READING = "executeQuery SELECT FROM complaint";

    private final DataSource dataSource = TestDatabase.withTables();
    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(dataSource));
    private final Append first = Cases.received("c-1");
    private final Append second = Cases.registered(first, "N-1");

    @BeforeEach
    void storeOne() {
        store.append(first);
        spy.forget();
    }

    /**
     * PostgreSQL, H2 and the standard; PostgreSQL's deadlock; MySQL's and MariaDB's; the standard's general one; MariaDB's for a
     * record that has changed since it was read.
     */
    @ParameterizedTest
    @CsvSource({"40001, 0", "40P01, 0", "40001, 1213", "40000, 0", "HY000, 1020"})
    void a_deadlock_or_serialization_failure_is_done_again_in_a_transaction_of_the_store(String state, int vendorCode) {
        spy.failAt(WRITING, 7, new SQLException("Gave way", state, vendorCode));
        store.append(second);

        assertThat(store.find(Cases.TENANT, first.complaint().id())).contains(second.complaint());
        assertThat(store.history(Cases.TENANT, first.complaint().id())).hasSize(2);
        assertThat(Collections.frequency(spy.log(), "rollback")).isEqualTo(7);
    }

    @Test
    void a_serialization_failure_at_the_commit_is_done_again_too() {
        spy.failAt("commit", 3, new SQLException("Gave way", "40001"));
        store.append(second);

        assertThat(store.history(Cases.TENANT, first.complaint().id())).hasSize(2);
        assertThat(Collections.frequency(spy.log(), "rollback")).isEqualTo(3);
    }

    /** H2; PostgreSQL; MariaDB and MySQL in their two ways. */
    @ParameterizedTest
    @CsvSource({"HYT00, 50200", "55P03, 0", "HY000, 1205", "41000, 1205"})
    void a_lock_that_did_not_come_is_waited_for_three_times(String state, int vendorCode) {
        spy.failAt(WRITING, 2, new SQLException("Waited", state, vendorCode));
        store.append(second);
        assertThat(store.find(Cases.TENANT, first.complaint().id())).contains(second.complaint());
        spy.forget();

        spy.failAt(WRITING, 3, new SQLException("Waited", state, vendorCode));
        StorageException failure =
                catchThrowableOfType(StorageException.class, () -> store.append(Cases.classified(second, "product")));
        assertThat(failure.isConflict()).isTrue();
        assertThat(Collections.frequency(spy.log(), "rollback")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"40001, 0", "40P01, 0", "HY000, 1020"})
    void a_read_that_had_to_give_way_is_done_again_too(String state, int vendorCode) {
        spy.failAt(READING, 7, new SQLException("Gave way", state, vendorCode));

        assertThat(store.find(Cases.TENANT, first.complaint().id())).contains(first.complaint());
        assertThat(Collections.frequency(spy.log(), READING)).isEqualTo(8);
    }

    @Test
    void a_read_of_a_pool_without_autoCommit_begins_again_in_a_new_transaction() throws SQLException {
        try (OneConnection pool = new OneConnection(dataSource, false)) {
            JdbcComplaintStore uncommitted = JdbcComplaintStore.on(spy.around(pool.dataSource()));
            spy.failAt(READING, 2, new SQLException("Gave way", "40001"));

            assertThat(uncommitted.find(Cases.TENANT, first.complaint().id())).contains(first.complaint());
            assertThat(Collections.frequency(spy.log(), "rollback")).isEqualTo(3);
        }
    }

    @Test
    void a_read_that_gives_way_every_time_is_told_so() {
        spy.failAt(READING, Integer.MAX_VALUE, new SQLException("Gave way", "40001"));

        assertThat(catchThrowableOfType(
                                StorageException.class,
                                () -> store.find(Cases.TENANT, first.complaint().id()))
                        .isConflict())
                .isTrue();
        assertThat(Collections.frequency(spy.log(), READING)).isEqualTo(100);
    }

    @Test
    void whoever_gives_way_every_time_is_told_so() {
        spy.failAt(WRITING, Integer.MAX_VALUE, new SQLException("Gave way", "40001"));
        StorageException failure = catchThrowableOfType(StorageException.class, () -> store.append(second));

        assertThat(failure.code()).isEqualTo("storage-conflict");
        assertThat(failure).hasMessageContaining("40001").hasMessageContaining("try later");
        assertThat(Collections.frequency(spy.log(), "rollback")).isEqualTo(100);
        assertThat(Collections.frequency(spy.log(), "close"))
                .isEqualTo(Collections.frequency(spy.log(), "getConnection"));
    }

    @Test
    void an_event_that_is_there_already_was_somebody_faster_and_a_number_is_taken() {
        spy.failAt(WRITING, 1, new SQLException("Is there", "23505"));
        assertThatThrownBy(() -> store.append(second)).isInstanceOf(DuplicateException.class);
        store.append(second);

        spy.failAt(WRITING, 1, new SQLException("Is there", "23505"));
        assertThatThrownBy(() -> store.append(Cases.classified(second, "product")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.history(Cases.TENANT, first.complaint().id())).hasSize(2);
    }

    @Test
    void nothing_is_done_again_over_a_transaction_that_could_not_be_rolled_back() {
        spy.failAt(WRITING, 1, new SQLException("Gave way", "40001"));
        SpyDataSource outer = new SpyDataSource();
        outer.failAt("rollback");
        JdbcComplaintStore unlucky = JdbcComplaintStore.on(outer.around(spy.around(dataSource)));

        assertThatThrownBy(() -> unlucky.append(second)).isInstanceOf(StorageException.class);
        assertThat(outer.log()).endsWith("rollback", "close");
    }

    @ParameterizedTest
    @CsvSource({"40001, 0", "40P01, 0", "40001, 1213", "HY000, 1020", "HYT00, 50200", "HY000, 1205"})
    void in_a_transaction_of_the_host_it_is_reported_once_and_the_host_told_what_to_do(String state, int vendorCode)
            throws SQLException {
        spy.failAt(WRITING, 1, new SQLException("Gave way", state, vendorCode));
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            JdbcComplaintStore joined = store.joining(spy.around(connection));
            StorageException failure = catchThrowableOfType(StorageException.class, () -> joined.append(second));

            assertThat(failure.isConflict()).isTrue();
            assertThat(failure)
                    .hasMessageContaining(state)
                    .hasMessageContaining("roll your transaction back and do all of it again")
                    .hasMessageEndingWith("c-1");
            assertThat(Collections.frequency(spy.log(), WRITING)).isOne();
            connection.rollback();

            joined.append(second);
            connection.commit();
        }
        assertThat(store.find(Cases.TENANT, first.complaint().id())).contains(second.complaint());
    }

    @ParameterizedTest
    @CsvSource({"40002", "40003", "08006", "23514"})
    void what_would_fail_again_or_may_have_happened_is_not_done_again(String state) {
        spy.failAt(WRITING, 1, new SQLException("Another kind", state));
        StorageException failure = catchThrowableOfType(StorageException.class, () -> store.append(second));

        assertThat(failure.code()).isEqualTo("storage-failure");
        assertThat(Collections.frequency(spy.log(), "rollback")).isOne();
    }

    @Test
    void a_lock_that_the_database_itself_waits_for_in_vain_is_a_conflict() throws SQLException {
        try (Connection holder = dataSource.getConnection();
                Connection waiting = dataSource.getConnection()) {
            holder.setAutoCommit(false);
            store.joining(holder).append(second);
            waiting.setAutoCommit(false);
            Sql.run(waiting, "SET LOCK_TIMEOUT 1");

            StorageException failure = catchThrowableOfType(
                    StorageException.class, () -> store.joining(waiting).append(second));

            assertThat(failure.isConflict()).isTrue();
            waiting.rollback();
            holder.commit();
        }
        assertThat(store.history(Cases.TENANT, first.complaint().id())).hasSize(2);
    }
}
