package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTransactionTest {

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

    @Test
    void an_act_on_a_complaint_takes_four_round_trips() {
        store.find(Cases.TENANT, first.complaint().id());
        store.append(second);
        assertThat(spy.roundTrips())
                .containsExactly(
                        "executeQuery SELECT FROM complaint",
                        "executeUpdate INSERT INTO complaint_event",
                        "executeUpdate MERGE INTO complaint_feed",
                        "commit");
    }

    @Test
    void what_comes_too_late_ends_with_a_commit_since_h2_may_roll_a_transaction_back_twice() {
        store.append(second);
        spy.forget();
        assertThatThrownBy(() -> store.append(Cases.classified(first, "late")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(spy.roundTrips()).containsExactly("executeUpdate INSERT INTO complaint_event", "commit");
        assertThat(spy.log()).doesNotContain("rollback");
    }

    @Test
    void a_new_complaint_takes_four_round_trips_however_many_events_it_begins_with() {
        Append begin = Cases.received("c-2");
        Append then = Cases.classified(Cases.registered(begin, "N-2"), "product");
        List<RecordedEvent> events = new ArrayList<>(begin.events());
        events.addAll(Cases.registered(begin, "N-2").events());
        events.addAll(then.events());

        store.append(new Append(then.complaint(), events));

        assertThat(spy.roundTrips())
                .containsExactly(
                        "executeUpdate INSERT INTO complaint",
                        "executeBatch INSERT INTO complaint_event",
                        "executeUpdate MERGE INTO complaint_feed",
                        "commit");
        assertThat(store.history(Cases.TENANT, then.complaint().id())).isEqualTo(events);
    }

    @Test
    void a_number_takes_one_round_trip() {
        store.reserve(Cases.TENANT, "series");
        spy.forget();
        assertThat(store.reserve(Cases.TENANT, "series")).isEqualTo(2);
        assertThat(spy.roundTrips()).containsExactly("executeQuery SELECT FROM FINAL");
    }

    @Test
    void a_read_is_one_round_trip() {
        store.history(Cases.TENANT, first.complaint().id());
        store.search(Cases.TENANT, Criteria.any(), PageRequest.first(10));
        store.tally(Cases.TENANT, Criteria.any(), Dimension.STATUS);
        assertThat(spy.roundTrips()).hasSize(3);
    }

    @Test
    void every_connection_is_closed_even_after_a_failure() {
        store.append(second);
        assertThatThrownBy(() -> store.append(second)).isInstanceOf(StaleVersionException.class);
        spy.failAt("executeQuery");
        assertThatThrownBy(() -> store.find(Cases.TENANT, first.complaint().id()))
                .isInstanceOf(StorageException.class);
        assertThat(Collections.frequency(spy.log(), "close"))
                .isEqualTo(Collections.frequency(spy.log(), "getConnection"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "executeUpdate INSERT INTO complaint_event",
                "executeUpdate MERGE INTO complaint_feed",
                "commit",
                "setAutoCommit false",
                "getConnection",
            })
    void wherever_the_driver_fails_nothing_is_half_written(String where) {
        spy.failAt(where);
        assertThatThrownBy(() -> store.append(second))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("08006")
                .hasCauseInstanceOf(SQLException.class);
        spy.forget();

        assertThat(store.find(Cases.TENANT, first.complaint().id())).contains(first.complaint());
        assertThat(store.history(Cases.TENANT, first.complaint().id())).isEqualTo(first.events());
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "setAutoCommit true"})
    void what_fails_after_the_commit_does_not_make_the_append_fail(String where) {
        spy.failAt(where);
        store.append(second);
        spy.forget();
        assertThat(store.find(Cases.TENANT, first.complaint().id())).contains(second.complaint());
    }

    @Test
    void autoCommit_is_not_switched_on_over_a_transaction_that_could_not_be_rolled_back() {
        spy.failAt("rollback");
        assertThatThrownBy(() -> store.append(first)).isInstanceOf(DuplicateException.class);
        assertThat(spy.log()).endsWith("rollback", "close");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void autoCommit_is_left_as_it_was_found(boolean found) throws SQLException {
        try (OneConnection pool = new OneConnection(dataSource, found)) {
            JdbcComplaintStore pooled = JdbcComplaintStore.on(pool.dataSource());
            pooled.append(second);
            assertThatThrownBy(() -> pooled.append(second)).isInstanceOf(StaleVersionException.class);
            assertThatThrownBy(() -> pooled.append(first)).isInstanceOf(DuplicateException.class);
            pooled.find(Cases.TENANT, first.complaint().id());
            pooled.reserve(Cases.TENANT, "series");
            assertThat(pool.connection().getAutoCommit()).isEqualTo(found);
        }
        assertThat(store.find(Cases.TENANT, first.complaint().id())).contains(second.complaint());
    }

    @Test
    void a_read_on_a_connection_without_autoCommit_leaves_no_transaction_open() throws SQLException {
        try (OneConnection pool = new OneConnection(dataSource, false)) {
            JdbcComplaintStore.on(spy.around(pool.dataSource()))
                    .find(Cases.TENANT, first.complaint().id());
        }
        assertThat(spy.log()).endsWith("rollback", "close");
    }
}
