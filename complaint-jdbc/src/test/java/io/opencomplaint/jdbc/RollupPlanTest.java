package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.CellQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H2 reads statistics by ranges of the key too, axis by axis. */
class RollupPlanTest {

    private static final DataSource DATABASE = TestDatabase.withTables();

    private static final Pattern KEY = Pattern.compile("PRIMARY_KEY_\\w+: [^*]*");

    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(DATABASE));

    @BeforeAll
    static void fill() throws SQLException {
        for (Axis axis : Axis.values()) {
            Sql.run(
                    DATABASE,
                    """
                    INSERT INTO complaint_rollup (tenant, consumer, axis, in_month, bucket, received)
                    SELECT 'acme', 'statistics', '%s', 202601 + MOD(x, 12), 'k-' || x, 1 FROM SYSTEM_RANGE(1, 200)
                    """
                            .formatted(axis));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cells_are_read_by_ranges_of_the_key(boolean byMonth) throws SQLException {
        for (Set<Axis> axes : Set.of(EnumSet.allOf(Axis.class), EnumSet.of(Axis.CATEGORY))) {
            CellQuery month = new CellQuery(axes, Counts.MARCH, Counts.MARCH, byMonth, 200);
            assertThat(store.cells(Cases.TENANT, Counts.STATISTICS, month)).hasSize(17 * axes.size());
            assertThat(range()).contains("TENANT = ", "CONSUMER = ", "AXIS = WANTED", "IN_MONTH >= ", "IN_MONTH <= ");
        }
    }

    /** Asked for the chosen keys beside all others, H2 would choose them anew for each. */
    @Test
    void the_most_frequent_keys_are_taken_while_all_are_read_once() throws SQLException {
        CellQuery month = new CellQuery(Set.of(Axis.CATEGORY), Counts.MARCH, Counts.MARCH, false, 5);
        assertThat(store.cells(Cases.TENANT, Counts.STATISTICS, month)).hasSize(5);
        assertThat(KEY.matcher(plan()).results()).hasSize(1);
    }

    /** By which conditions the key is looked into. */
    private String range() throws SQLException {
        Matcher key = KEY.matcher(plan());
        assertThat(key.find()).as("the key is looked into").isTrue();
        return key.group();
    }

    /** Without its parameters. */
    private String plan() throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + spy.statement())) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setObject(i, null);
            }
            try (ResultSet rows = explain.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
