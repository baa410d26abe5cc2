package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.CellQuery;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics are read by ranges of the key, whatever else is kept. */
class PostgresRollupPlanTest {

    private static final YearMonth FIRST = YearMonth.of(2021, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);
    private static final DataSource DATABASE = PostgresServer.running().empty();

    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(DATABASE));

    /** Six years of two tenants, with fifty keys of each axis in each month. */
    @BeforeAll
    static void fill() throws SQLException {
        JdbcSchema.ofDefaults().create(DATABASE);
        for (Axis axis : Axis.values()) {
            Sql.run(
                    DATABASE,
                    """
                    INSERT INTO complaint_rollup (tenant, consumer, axis, in_month, bucket, received)
                    SELECT tenant, 'statistics', '%s', 100 * year + month, 'k-' || key, 1
                    FROM (VALUES ('acme'), ('other')) AS t(tenant), generate_series(2021, 2026) AS year,
                        generate_series(1, 12) AS month, generate_series(1, 50) AS key
                    """
                            .formatted(axis));
        }
        Sql.run(DATABASE, "VACUUM ANALYZE complaint_rollup");
    }

    @Test
    void all_axes_of_a_quarter_are_read_by_ranges() throws SQLException {
        CellQuery quarter =
                new CellQuery(EnumSet.allOf(Axis.class), YearMonth.of(2026, 4), YearMonth.of(2026, 6), false, 10);
        assertThat(store.cells(Cases.TENANT, Counts.STATISTICS, quarter))
                .hasSizeBetween(10 * Axis.values().length, 50 * Axis.values().length);
        assertRead("(axis)::text = ANY", "in_month >= 202604", "in_month <= 202606");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_axis_of_all_months_is_read_by_one_range(boolean byMonth) throws SQLException {
        CellQuery ever = new CellQuery(Set.of(Axis.CATEGORY), FIRST, LAST, byMonth, 50);
        assertThat(store.cells(Cases.TENANT, Counts.STATISTICS, ever)).hasSize(byMonth ? 72 * 50 : 50);
        assertRead("(axis)::text = 'CATEGORY'", "in_month >= 202101");
    }

    private void assertRead(String... conditions) throws SQLException {
        String plan = String.join("\n", Sql.column(DATABASE, "EXPLAIN " + spy.executed("SELECT axis")));
        String condition =
                plan.lines().filter(line -> line.contains("Index Cond")).reduce("", String::concat);
        assertThat(plan).contains("complaint_rollup_pk").doesNotContain("Seq Scan", "Nested Loop", "Join");
        assertThat(condition).as(plan).contains(conditions);
    }
}
