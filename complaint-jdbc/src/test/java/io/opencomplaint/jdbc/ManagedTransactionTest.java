package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a container that throws at whoever ends a transaction on its connections. */
class ManagedTransactionTest {

    private Container container;
    private JdbcComplaintStore store;

    @BeforeEach
    void open() throws SQLException {
        container = new Container(TestDatabase.withTables());
        store = JdbcComplaintStore.on(ConnectionSource.managed(container.dataSource(), container));
    }

    @AfterEach
    void close() throws SQLException {
        container.close();
    }

    @Test
    void what_is_written_stays_when_the_container_commits() throws SQLException {
        Append append = Cases.received("c-1");
        container.begin();
        store.append(append);
        assertThat(store.reserve(Cases.TENANT, "series")).isOne();
        container.end();

        assertThat(store.find(Cases.TENANT, append.complaint().id())).contains(append.complaint());
    }

    @Test
    void neither_a_write_nor_a_read_nor_a_failure_touches_the_transaction_on_the_connection() {
        Append append = Cases.received("c-1");
        container.begin();
        store.append(append);
        store.search(Cases.TENANT, Criteria.any(), PageRequest.first(9));
        store.history(Cases.TENANT, append.complaint().id());
        assertThatThrownBy(() -> store.append(append)).isInstanceOf(DuplicateException.class);

        assertThat(container.forbidden()).isEmpty();
    }

    @Test
    void every_handle_is_given_back() {
        Append append = Cases.received("c-1");
        container.begin();
        store.append(append);
        assertThatThrownBy(() -> store.append(append)).isInstanceOf(DuplicateException.class);

        assertThat(container.handlesOut()).isZero();
    }

    @Test
    void a_write_that_fails_half_way_takes_the_whole_transaction_of_the_container_with_it() throws SQLException {
        container.begin();
        store.append(Cases.received("c-1"));
        container.failAt("INSERT INTO complaint_event");
        assertThatThrownBy(() -> store.append(Cases.received("c-2"))).isInstanceOf(StorageException.class);
        container.end();

        assertThat(Sql.count(container.database(), "complaint")).isZero();
        assertThat(Sql.count(container.database(), "complaint_event")).isZero();
    }

    @Test
    void a_stale_write_wrote_nothing_and_leaves_the_transaction_of_the_container_as_it_was() throws SQLException {
        Append first = Cases.received("c-1");
        container.begin();
        store.append(first);
        store.append(Cases.registered(first, "N-1"));
        assertThatThrownBy(() -> store.append(Cases.classified(first, "late")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(container.isActive()).isTrue();
        container.end();

        assertThat(Sql.count(container.database(), "complaint_event")).isEqualTo(2);
    }

    @Test
    void of_many_the_duplicates_are_told_and_the_others_written() throws SQLException {
        Append first = Cases.received("c-1");
        Append second = Cases.received("c-2");
        container.begin();
        store.append(first);
        store.append(second);
        assertThat(store.append(List.of(first, Cases.received("c-3"), Cases.registered(second, "N-1"))))
                .containsExactly(AppendOutcome.DUPLICATE, AppendOutcome.STORED, AppendOutcome.STORED);
        container.end();

        assertThat(Sql.count(container.database(), "complaint")).isEqualTo(3);
    }

    @Test
    void what_comes_between_the_look_and_the_write_is_a_conflict() {
        container.begin();
        container.failAt("INSERT INTO complaint", "23505");
        assertThatThrownBy(() -> store.append(List.of(Cases.received("c-1"), Cases.received("c-2"))))
                .isInstanceOfSatisfying(StorageException.class, failure -> assertThat(failure.isConflict())
                        .isTrue());
        assertThat(container.isActive()).isFalse();
    }

    @Test
    void a_driver_that_does_not_tell_what_a_batch_changed_is_no_conflict_which_would_be_tried_for_ever() {
        Append first = Cases.received("c-1");
        Append second = Cases.received("c-2");
        container.begin();
        store.append(first);
        store.append(second);
        JdbcComplaintStore silent = JdbcComplaintStore.on(
                ConnectionSource.managed(SilentBatches.around(container.dataSource()), container));
        assertThatThrownBy(
                        () -> silent.append(List.of(Cases.registered(first, "N-1"), Cases.registered(second, "N-2"))))
                .isInstanceOfSatisfying(StorageException.class, failure -> assertThat(failure.isConflict())
                        .isFalse())
                .hasMessageContaining("does not tell which rows a batch changed");
    }

    @Test
    void without_a_transaction_of_the_container_nothing_is_written_and_reading_works() throws SQLException {
        assertThatThrownBy(() -> store.append(Cases.received("c-1")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("25P01")
                .hasStackTraceContaining("begin one first");

        assertThat(store.search(Cases.TENANT, Criteria.any(), PageRequest.first(9))
                        .items())
                .isEmpty();
        assertThat(Sql.count(container.database(), "complaint")).isZero();
    }

    @Test
    void a_data_source_of_a_container_taken_for_a_plain_one_says_that_the_commit_failed() {
        container.begin();
        JdbcComplaintStore wrong = JdbcComplaintStore.on(container.dataSource());

        assertThatThrownBy(() -> wrong.append(Cases.received("c-1"))).isInstanceOf(StorageException.class);
        assertThat(container.forbidden()).isNotEmpty();
    }
}
