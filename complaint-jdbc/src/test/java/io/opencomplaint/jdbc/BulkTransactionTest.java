package io.opencomplaint.jdbc;

import static io.opencomplaint.spi.AppendOutcome.DUPLICATE;
import static io.opencomplaint.spi.AppendOutcome.STALE;
import static io.opencomplaint.spi.AppendOutcome.STORED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many appends are one transaction of few round trips, whoever owns it and whatever fails. */
class BulkTransactionTest {

    private final DataSource dataSource = TestDatabase.withTables();
    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(dataSource));
    private final List<Append> known = new ArrayList<>();
    private final List<Append> mixed = new ArrayList<>();

    @BeforeEach
    void storeSome() {
        IntStream.range(0, 20).forEach(i -> known.add(Cases.received("k-" + i)));
        assertThat(store.append(known)).containsOnly(STORED);
        for (int i = 0; i < 20; i++) {
            mixed.add(Cases.registered(known.get(i), "N-" + i));
            mixed.add(Cases.received("n-" + i));
        }
        spy.forget();
    }

    @Test
    void new_and_known_complaints_are_written_in_four_batches_and_a_commit() {
        assertThat(store.append(mixed)).containsOnly(STORED);
        assertThat(spy.roundTrips())
                .containsExactly(
                        "executeBatch INSERT INTO complaint_event",
                        "executeBatch INSERT INTO complaint",
                        "executeBatch INSERT INTO complaint_event",
                        "executeBatch MERGE INTO complaint_feed",
                        "commit");
    }

    @Test
    void stale_ones_cost_no_more() {
        store.append(mixed.get(0));
        spy.forget();
        List<AppendOutcome> outcomes = store.append(known(mixed));
        assertThat(outcomes).startsWith(STALE, STORED).filteredOn(STALE::equals).hasSize(1);
        assertThat(spy.roundTrips()).hasSize(3);
    }

    @Test
    void duplicates_cost_a_second_try_with_a_look_beforehand() {
        List<Append> some = new ArrayList<>(mixed);
        some.set(14, Cases.received("k-7"));
        some.set(15, Cases.received("other"));
        assertThat(store.append(some)).filteredOn(DUPLICATE::equals).hasSize(1);
        assertThat(spy.roundTrips())
                .containsExactly(
                        "executeBatch INSERT INTO complaint_event",
                        "executeBatch INSERT INTO complaint",
                        "rollback",
                        "executeQuery SELECT FROM complaint",
                        "executeBatch INSERT INTO complaint_event",
                        "executeBatch INSERT INTO complaint",
                        "executeBatch INSERT INTO complaint_event",
                        "executeBatch MERGE INTO complaint_feed",
                        "commit");
    }

    @Test
    void many_are_found_in_one_round_trip_and_so_are_their_histories() {
        List<ComplaintId> ids =
                known.stream().map(each -> each.complaint().id()).toList();
        assertThat(store.find(Cases.TENANT, ids)).hasSize(20);
        assertThat(store.histories(Cases.TENANT, ids)).hasSize(20);
        assertThat(spy.roundTrips())
                .containsExactly("executeQuery SELECT FROM complaint", "executeQuery SELECT FROM complaint_event");
    }

    @Test
    void a_block_of_numbers_takes_as_many_round_trips_as_one() {
        store.reserve(Cases.TENANT, "series", 50);
        spy.forget();
        assertThat(store.reserve(Cases.TENANT, "series", 50)).isEqualTo(51);
        assertThat(spy.roundTrips()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "executeBatch INSERT INTO complaint",
                "executeBatch INSERT INTO complaint_event",
                "commit",
                "setAutoCommit false",
            })
    void wherever_the_driver_fails_nothing_of_the_whole_call_is_written(String where) throws SQLException {
        spy.failAt(where);
        assertThatThrownBy(() -> store.append(mixed))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("08006");
        spy.forget();
        assertThat(Sql.count(dataSource, "complaint")).isEqualTo(20);
        assertThat(Sql.count(dataSource, "complaint_event")).isEqualTo(20);
        assertThat(store.find(Cases.TENANT, ComplaintId.of("k-0")))
                .contains(known.get(0).complaint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"executeUpdate INSERT INTO complaint_event", "setSavepoint", "commit"})
    void what_fails_while_they_are_written_one_by_one_leaves_nothing_either(String where) throws SQLException {
        JdbcComplaintStore silent = JdbcComplaintStore.on(SilentBatches.around(spy.around(dataSource)));
        spy.failAt(where);
        assertThatThrownBy(() -> silent.append(mixed)).isInstanceOf(StorageException.class);
        spy.forget();
        assertThat(Sql.count(dataSource, "complaint")).isEqualTo(20);
        assertThat(Sql.count(dataSource, "complaint_event")).isEqualTo(20);
    }

    @Test
    void in_the_transaction_of_the_host_they_come_and_vanish_with_it_and_a_duplicate_undoes_only_itself()
            throws SQLException {
        Sql.run(dataSource, "CREATE TABLE host_row (id INTEGER PRIMARY KEY)");
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            JdbcComplaintStore joined = store.joining(connection);
            Sql.run(connection, "INSERT INTO host_row VALUES (1)");
            List<Append> some = new ArrayList<>(mixed);
            some.set(1, Cases.received("k-19"));
            some.remove(38);
            assertThat(joined.append(some)).filteredOn(STORED::equals).hasSize(38);
            assertThat(Sql.count(dataSource, "complaint")).isEqualTo(20);
            connection.rollback();
            assertThat(Sql.count(dataSource, "complaint")).isEqualTo(20);
            Sql.run(connection, "INSERT INTO host_row VALUES (1)");
            assertThat(joined.append(some)).filteredOn(DUPLICATE::equals).hasSize(1);
            connection.commit();
        }
        assertThat(Sql.count(dataSource, "complaint")).isEqualTo(39);
        assertThat(Sql.count(dataSource, "host_row")).isOne();
    }

    @Test
    void a_driver_that_does_not_tell_which_rows_a_batch_changed_makes_them_written_one_by_one() {
        store.append(mixed.get(0));
        JdbcComplaintStore silent = JdbcComplaintStore.on(SilentBatches.around(dataSource));
        assertThat(silent.append(known(mixed)))
                .startsWith(STALE, STORED)
                .filteredOn(STORED::equals)
                .hasSize(19);
        assertThat(store.find(Cases.TENANT, ComplaintId.of("k-19")))
                .contains(mixed.get(38).complaint());
    }

    private static List<Append> known(List<Append> appends) {
        return appends.stream().filter(each -> each.expectedVersion() > 0).toList();
    }
}
