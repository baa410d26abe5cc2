package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Phase;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Span;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts go by an index too, where few complaints meet what is asked. */
class PostgresCountPlanTest {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final DataSource DATABASE = PostgresServer.running().empty();

    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(DATABASE));

    @BeforeAll
    static void fill() throws SQLException {
        JdbcSchema.ofDefaults().create(DATABASE);
        Sql.run(
                DATABASE,
                """
                INSERT INTO complaint (tenant, id, version, number, status, phase, cycle, channel, received_at,
                    received_on, complainant_key, reference_source, reference_value, subject, category, category_top,
                    unit, accepted, last_event_at, closed_at)
                SELECT CASE WHEN MOD(x, 4) = 0 THEN 'other' ELSE 'acme' END, 'c-' || x, 1, 'N-' || x, 'new',
                    CASE WHEN MOD(x, 10) = 1 THEN 'INTAKE' WHEN MOD(x, 1000) = 2 THEN 'HANDLING'
                         WHEN MOD(x, 1000) = 3 THEN 'REPLY' ELSE 'CLOSED' END, 1, 'web',
                    TIMESTAMPTZ '2026-01-01 00:00:00+00' + x * INTERVAL '1 minute', DATE '2026-01-01' + x / 1440,
                    'k-' || MOD(x, 2000), 'crm', x, 's', 'a/' || MOD(x, 7),
                    CASE WHEN MOD(x, 7) = 0 THEN 'a' ELSE 'b' END, 'u-' || MOD(x, 20), FALSE, CURRENT_TIMESTAMP,
                    CASE WHEN MOD(x, 10) > 3 THEN TIMESTAMPTZ '2026-01-03 00:00:00+00' + x * INTERVAL '1 minute' END
                FROM generate_series(1, 40000) AS x
                """);
        Sql.run(
                DATABASE,
                """
                INSERT INTO complaint_event (tenant, complaint_id, sequence, occurred_at, recorded_at, actor, act, type,
                    status, phase, policy, facts)
                SELECT tenant, id, 1, received_at, received_at, 'a', 'b', 'c', 'd', 'INTAKE', 'e', '{}' FROM complaint
                """);
        Sql.run(
                DATABASE,
                """
                INSERT INTO complaint_due (tenant, complaint_id, due_at)
                SELECT tenant, id, received_at FROM complaint
                """);
        for (String table : List.of("complaint", "complaint_event", "complaint_due")) {
            Sql.run(DATABASE, "VACUUM ANALYZE " + table);
        }
    }

    @Test
    void what_is_in_few_phases_is_found_by_their_index() throws SQLException {
        Criteria rare = Criteria.any().phases(Phase.HANDLING, Phase.REPLY);
        assertThat(store.count(Cases.TENANT, rare)).isEqualTo(80);
        assertThat(explained(spy.executed("SELECT")))
                .contains("complaint_phase")
                .doesNotContain("Seq Scan");
        store.search(Cases.TENANT, rare, PageRequest.first(50));
        assertThat(explained(spy.executed("SELECT")))
                .contains("complaint_phase")
                .doesNotContain("Seq Scan");
    }

    @Test
    void days_of_receipt_are_found_by_the_index_of_instants() throws SQLException {
        LocalDate day = LocalDate.of(2026, 1, 10);
        Criteria received = Criteria.any().received(day, day);
        assertThat(store.count(Cases.TENANT, received)).isEqualTo(1080);
        assertThat(explained(spy.executed("SELECT")))
                .contains("complaint_received")
                .contains("received_at >= ")
                .doesNotContain("Seq Scan");
        store.search(Cases.TENANT, received, PageRequest.first(50));
        assertThat(explained(spy.executed("SELECT")))
                .contains("complaint_received")
                .doesNotContain("Seq Scan");
        store.tally(Cases.TENANT, Criteria.any().received(null, LocalDate.of(2026, 1, 2)), Dimension.MONTH);
        assertThat(explained(spy.executed("SELECT")))
                .contains("complaint_received")
                .doesNotContain("Seq Scan");
    }

    @Test
    void what_was_closed_in_a_span_is_found_by_its_index() throws SQLException {
        Criteria closed = Criteria.any().closed(Span.between(BEGINNING, BEGINNING.plusSeconds(86_400)));
        store.tally(Cases.TENANT, closed, Dimension.CATEGORY);
        assertThat(explained(spy.executed("SELECT")))
                .contains("complaint_closed")
                .doesNotContain("Seq Scan");
    }

    private static String explained(String statement) throws SQLException {
        return String.join("\n", Sql.column(DATABASE, "EXPLAIN " + statement));
    }
}
