package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No statement of the library goes through all complaints of a tenant, or sorts them, where an index serves. */
class PostgresPlanTest {

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
                    unit, accepted, last_event_at)
                SELECT CASE WHEN MOD(x, 4) = 0 THEN 'other' ELSE 'acme' END, 'c-' || x, 1, 'N-' || x, 'new',
                    CASE WHEN MOD(x, 10) = 1 THEN 'INTAKE' ELSE 'CLOSED' END, 1, 'web',
                    TIMESTAMPTZ '2026-01-01 00:00:00+00' + x * INTERVAL '1 minute', DATE '2026-01-01' + x / 1440,
                    'k-' || MOD(x, 2000), 'crm', x, 's', 'a/' || MOD(x, 7),
                    CASE WHEN MOD(x, 7) = 0 THEN 'a' ELSE 'b' END, 'u-' || MOD(x, 20), FALSE, CURRENT_TIMESTAMP
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
        Sql.run(
                DATABASE,
                """
                INSERT INTO complaint_feed (
                    tenant, complaint_id, consumer, last_sequence, delivered, claimable_at, attempts, dead, ticket)
                SELECT 'acme', 'c-' || x, 'crm', 1, 0, TIMESTAMPTZ '2026-01-01 00:00:00+00'
                    + CASE WHEN MOD(x, 1000) = 0 THEN INTERVAL '0' ELSE INTERVAL '1 day' + x * INTERVAL '1 second' END,
                    1, MOD(x, 50) = 7, 0
                FROM generate_series(1, 100000) AS x
                """);
        Sql.run(DATABASE, "INSERT INTO complaint_consumer (tenant, consumer, complete) VALUES ('acme', 'crm', TRUE)");
        for (String table : List.of("complaint", "complaint_event", "complaint_due", "complaint_feed")) {
            Sql.run(DATABASE, "VACUUM ANALYZE " + table);
        }
    }

    static List<Arguments> searches() {
        Criteria any = Criteria.any();
        return List.of(
                Arguments.of(any, "complaint_received"),
                Arguments.of(any.phases(Phase.INTAKE, Phase.CLOSED), "complaint_received"),
                Arguments.of(any.phases(Phase.INTAKE), "complaint_phase"),
                Arguments.of(any.within(Category.of("a")), "complaint_category"),
                Arguments.of(any.within(Category.of("a/0")), "complaint_category"),
                Arguments.of(any.unit("u-1"), "complaint_unit"));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void a_page_is_read_in_the_order_of_an_index(Criteria criteria, String index) throws SQLException {
        Cursor cursor = Cursor.of(
                SortOrder.OLDEST_FIRST,
                Cases.received("c-9", BEGINNING.plusSeconds(600_000)).complaint());
        store.search(Cases.TENANT, criteria, PageRequest.first(50));
        assertThat(plan(spy.executed("SELECT"))).contains("Index Scan using " + index + " on");
        store.search(Cases.TENANT, criteria, PageRequest.first(50).after(cursor));
        assertThat(plan(spy.executed("SELECT"))).contains("Index Scan using " + index + " on");
    }

    /** A statement that can find one row only may say in which order it wants it. */
    @Test
    void a_number_or_a_reference_leads_to_its_row() throws SQLException {
        store.search(Cases.TENANT, Criteria.any().number("N-7"), PageRequest.first(50));
        assertThat(explained(spy.executed("SELECT")))
                .contains("Index Scan using complaint_number_uq on")
                .doesNotContain("Seq Scan");
        store.search(Cases.TENANT, Criteria.any().reference(ExternalReference.of("crm", "7")), PageRequest.first(50));
        assertThat(explained(spy.executed("SELECT")))
                .contains("Index Scan using complaint_reference_uq on")
                .doesNotContain("Seq Scan");
    }

    @Test
    void the_complaints_of_a_customer_are_read_in_order() throws SQLException {
        String sql =
                """
                SELECT id FROM complaint WHERE tenant = 'acme' AND complainant_key = 'k-7'
                ORDER BY tenant, complainant_key, received_at, id FETCH FIRST 50 ROWS ONLY
                """;
        assertThat(plan(sql)).contains("complaint_complainant");
    }

    @Test
    void a_complaint_is_found_by_its_key() throws SQLException {
        store.find(Cases.TENANT, Cases.received("c-9").complaint().id());
        assertThat(plan(spy.executed("SELECT"))).contains("Index Scan using complaint_pk on");
        store.history(Cases.TENANT, Cases.received("none").complaint().id());
        assertThat(plan(spy.executed("SELECT"))).contains("Index Scan using complaint_event_pk on");
    }

    /** Whatever part of the backlog is due: the planner, left alone, would sort all of it. */
    @Test
    void what_is_due_is_read_in_the_order_of_its_index_and_claimed_by_its_key() throws SQLException {
        for (int days : new int[] {-1, 1, 100}) {
            Instant now = BEGINNING.plusSeconds(days * 86_400L);
            store.claim(Cases.TENANT, new ClaimRequest(now, now.plusSeconds(60), 50));
            assertThat(plan(spy.executed("WITH free")))
                    .contains("LockRows")
                    .contains("Index Scan using complaint_due_at on")
                    .contains("Index Scan using complaint_due_pk on");
        }
    }

    /** Whether some wait, none does, or all of them do. */
    @Test
    void what_waits_for_a_consumer_is_read_in_the_order_of_its_index_and_what_rests_is_not_read() throws SQLException {
        for (int days : new int[] {-1, 0, 100}) {
            Instant now = BEGINNING.plusSeconds(days * 86_400L);
            store.claim(Cases.TENANT, ConsumerName.of("crm"), new ClaimRequest(now, now.plusSeconds(86_400_000), 50));
            assertThat(plan("ANALYZE " + spy.executed("SELECT complaint_id, delivered")))
                    .contains("LockRows")
                    .contains("Index Scan using complaint_feed_turn on")
                    .doesNotContain("Rows Removed", "Filter");
        }
    }

    /** As a list of pairs they would be planned as an alternative each, which took longer than reading them. */
    @Test
    void many_complaints_and_their_histories_are_found_by_their_keys() throws SQLException {
        List<ComplaintId> ids = IntStream.range(0, 100)
                .mapToObj(i -> ComplaintId.of("c-" + (4 * i + 1)))
                .toList();
        assertThat(store.find(Cases.TENANT, ids)).hasSize(100);
        assertThat(explained(spy.executed("SELECT")))
                .contains("Index Scan using complaint_pk on")
                .doesNotContain("Seq Scan");
        store.histories(Cases.TENANT, List.of(ComplaintId.of("none"), ComplaintId.of("nobody")));
        assertThat(explained(spy.executed("SELECT")))
                .contains("Index Scan using complaint_event_pk on")
                .doesNotContain("Seq Scan");
    }

    /** Fails on whatever goes through a table or sorts. */
    private static String plan(String statement) throws SQLException {
        String plan = explained(statement);
        assertThat(plan).as(statement).doesNotContain("Seq Scan", "Sort", "Bitmap");
        return plan;
    }

    private static String explained(String statement) throws SQLException {
        return String.join("\n", Sql.column(DATABASE, "EXPLAIN " + statement));
    }
}
