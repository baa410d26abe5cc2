package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Positions and sums change together or not at all. */
class RollupTransactionTest {

    private final DataSource dataSource = withTables();
    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(dataSource));

    DataSource withTables() {
        return TestDatabase.withTables();
    }

    String adding() {
        return "executeBatch MERGE INTO complaint_rollup";
    }

    @Test
    void what_the_host_rolls_back_is_neither_acknowledged_nor_counted_and_what_it_commits_is_both()
            throws SQLException {
        List<Counting> countings = Counts.waiting(store, 3);
        try (Connection host = dataSource.getConnection()) {
            host.setAutoCommit(false);
            assertThat(store.joining(host).count(Cases.TENANT, countings)).isEqualTo(3);
            host.rollback();
            assertThat(store.waiting(Cases.TENANT, Counts.STATISTICS)).isEqualTo(3);
            assertThat(Counts.total(store)).isEmpty();
            assertThat(store.joining(host).count(Cases.TENANT, countings)).isEqualTo(3);
            assertThat(Counts.total(store)).as("not committed yet").isEmpty();
            host.commit();
        }
        assertThat(Counts.total(store)).containsExactly(3L);
        assertThat(store.waiting(Cases.TENANT, Counts.STATISTICS)).isZero();
        assertThat(Sql.count(dataSource, "complaint_feed")).isZero();
    }

    @Test
    void a_count_whose_sums_are_refused_leaves_the_claims_as_they_were() throws SQLException {
        List<Counting> countings = Counts.waiting(store, 3);
        Sql.run(dataSource, "ALTER TABLE complaint_rollup ADD CONSTRAINT refused CHECK (received > 1)");
        assertThatThrownBy(() -> store.count(Cases.TENANT, countings)).isInstanceOf(StorageException.class);
        assertThat(store.waiting(Cases.TENANT, Counts.STATISTICS)).isEqualTo(3);
        assertThat(Sql.count(dataSource, "complaint_rollup")).isZero();
        Sql.run(dataSource, "ALTER TABLE complaint_rollup DROP CONSTRAINT refused");
        assertThat(store.count(Cases.TENANT, countings))
                .as("they are still held")
                .isEqualTo(3);
        assertThat(Counts.total(store)).containsExactly(3L);
    }

    /** Where the database has no other word for it than a duplicate key. */
    @Test
    void a_cell_that_somebody_else_began_at_the_same_moment_is_added_to_at_the_second_attempt() {
        List<Counting> countings = Counts.waiting(store, 3);
        spy.failAt(adding(), 1, new SQLException("Made to fail", "23505"));
        assertThat(store.count(Cases.TENANT, countings)).isEqualTo(3);
        assertThat(Counts.total(store)).containsExactly(3L);
    }

    @Test
    void a_rollup_that_is_forgotten_leaves_no_row() throws SQLException {
        List<Counting> countings = Counts.waiting(store, 3);
        store.count(Cases.TENANT, countings.subList(0, 2));
        assertThat(Sql.count(dataSource, "complaint_rollup")).isEqualTo(3);
        store.forget(Cases.TENANT, Counts.STATISTICS);
        for (String table : List.of("complaint_rollup", "complaint_consumer", "complaint_feed")) {
            assertThat(Sql.count(dataSource, table)).as(table).isZero();
        }
    }
}
