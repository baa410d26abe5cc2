package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Counting;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Statistics cost few round trips to the database. A batch counts as one. */
class RollupTripsTest {

    /** Positions, those that went on since, the sums, and the end of the transaction. */
    private static final int COUNT = 4;

    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(withTables()));

    DataSource withTables() {
        return TestDatabase.withTables();
    }

    @Test
    void counting_a_thousand_takes_at_most_four() {
        List<Counting> countings = Counts.waiting(store, 1_000);
        store.append(Cases.registered(Cases.received("c-7"), "N-7"));
        spy.forget();
        assertThat(store.count(Cases.TENANT, countings)).isEqualTo(1_000);
        assertThat(spy.roundTrips()).hasSizeLessThanOrEqualTo(COUNT).anyMatch(trip -> trip.contains("DELETE"));
        assertThat(store.waiting(Cases.TENANT, Counts.STATISTICS)).isOne();
    }

    @Test
    void cells_of_all_axes_and_what_waits_take_one_each() {
        store.count(Cases.TENANT, Counts.waiting(store, 10));
        for (boolean byMonth : new boolean[] {true, false}) {
            spy.forget();
            CellQuery all = new CellQuery(EnumSet.allOf(Axis.class), Counts.MARCH, Counts.MARCH, byMonth, 100);
            assertThat(store.cells(Cases.TENANT, Counts.STATISTICS, all)).hasSize(11);
            assertThat(spy.roundTrips()).as("of one moment").hasSize(1);
        }
        spy.forget();
        assertThat(store.waiting(Cases.TENANT, Counts.STATISTICS)).isZero();
        assertThat(spy.roundTrips()).hasSize(1);
    }
}
