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
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.Span;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No statement of the library goes through all complaints of a tenant, or sorts them, where an index serves. */
class H2PlanTest {

    private static final DataSource DATABASE = TestDatabase.withTables();

    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(DATABASE));

    @BeforeAll
    static void fill() throws SQLException {
        Sql.run(
                DATABASE,
                """
                INSERT INTO complaint (tenant, id, version, number, status, phase, cycle, channel,
                    received_at, received_on, subject, category, category_top, unit, handler, accepted, last_event_at,
                    complainant_key, respondent_key, next_deadline)
                SELECT 'acme', 'c-' || x, 1, 'N-' || x, 'new', CASE WHEN MOD(x, 10) = 0 THEN 'INTAKE' ELSE 'CLOSED' END,
                    1, 'web', DATEADD('MINUTE', x, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
                    DATE '2026-01-01', 's', 'a/' || MOD(x, 7), CASE WHEN MOD(x, 7) = 0 THEN 'a' ELSE 'b' END,
                    'u-' || MOD(x, 20), 'h-' || MOD(x, 100), FALSE, CURRENT_TIMESTAMP, 'k-' || MOD(x, 500), 'f-' || MOD(x, 200),
                    DATEADD('MINUTE', MOD(x, 900), TIMESTAMP WITH TIME ZONE '2026-02-01 00:00:00+00')
                FROM SYSTEM_RANGE(1, 5000)
                """);
        Sql.run(
                DATABASE,
                """
                INSERT INTO complaint_due (tenant, complaint_id, due_at)
                SELECT 'acme', 'c-' || x, DATEADD('MINUTE', x, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00')
                FROM SYSTEM_RANGE(1, 5000)
                """);
        Sql.run(
                DATABASE,
                """
                INSERT INTO complaint_feed (
                    tenant, complaint_id, consumer, last_sequence, delivered, claimable_at, attempts, dead, ticket)
                SELECT 'acme', 'c-' || x, 'crm', 1, 0, DATEADD('MINUTE', x, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
                    0, FALSE, 0
                FROM SYSTEM_RANGE(1, 5000)
                """);
        Sql.run(
                DATABASE,
                """
                INSERT INTO complaint_feed (
                    tenant, complaint_id, consumer, last_sequence, delivered, claimable_at, attempts, dead, ticket)
                SELECT 'acme', 'r-' || x, 'crm', 1, 0, TIMESTAMP WITH TIME ZONE '2030-01-01 00:00:00+00', 1, FALSE, 0
                FROM SYSTEM_RANGE(1, 20000)
                """);
        Sql.run(DATABASE, "INSERT INTO complaint_consumer (tenant, consumer, complete) VALUES ('acme', 'crm', TRUE)");
        Sql.run(DATABASE, "ANALYZE");
    }

    static List<Arguments> searches() {
        Criteria any = Criteria.any();
        return List.of(
                Arguments.of(any, "COMPLAINT_RECEIVED"),
                Arguments.of(any.phases(Phase.INTAKE, Phase.HANDLING), "COMPLAINT_PHASE"),
                Arguments.of(any.phases(Phase.INTAKE), "COMPLAINT_PHASE"),
                Arguments.of(any.within(Category.of("a")), "COMPLAINT_CATEGORY"),
                Arguments.of(any.within(Category.of("a/1")), "COMPLAINT_CATEGORY"),
                Arguments.of(any.unit("u-1"), "COMPLAINT_UNIT"),
                Arguments.of(any.statuses("new"), "COMPLAINT_STATUS"),
                Arguments.of(any.complainant("k-1"), "COMPLAINT_COMPLAINANT"),
                Arguments.of(any.respondent("f-1"), "COMPLAINT_RESPONDENT"),
                Arguments.of(any.complainant("k-1").phases(Phase.INTAKE).unit("u-1"), "COMPLAINT_COMPLAINANT"),
                Arguments.of(any.unit("u-1").phases(Phase.INTAKE).within(Category.of("a")), "COMPLAINT_UNIT"));
    }

    @Test
    void several_phases_are_each_read_in_the_order_of_their_index() throws SQLException {
        store.search(Cases.TENANT, Criteria.any().phases(Phase.INTAKE, Phase.HANDLING), PageRequest.first(50));
        assertThat(plan().split("index sorted", -1))
                .as("each part ends when the page is full")
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void a_page_is_read_in_the_order_of_an_index(Criteria criteria, String index) throws SQLException {
        Cursor cursor = Cursor.of(SortOrder.OLDEST_FIRST, Cases.received("c-9").complaint());
        store.search(Cases.TENANT, criteria, PageRequest.first(50));
        assertThat(plan()).contains("PUBLIC." + index).contains("index sorted");
        store.search(Cases.TENANT, criteria, PageRequest.first(50).after(cursor));
        assertThat(plan())
                .contains("PUBLIC." + index + ": ")
                .contains("RECEIVED_AT >= ")
                .contains("index sorted");
    }

    static List<Arguments> workLists() {
        Criteria any = Criteria.any();
        Instant now = Instant.parse("2026-02-01T01:00:00Z");
        return List.of(
                Arguments.of(any, "COMPLAINT_DEADLINE"),
                Arguments.of(any.overdueAt(now), "COMPLAINT_DEADLINE"),
                Arguments.of(any.unit("u-1"), "COMPLAINT_UNIT_DEADLINE"),
                Arguments.of(any.unit("u-1").overdueAt(now), "COMPLAINT_UNIT_DEADLINE"),
                Arguments.of(any.handler("h-1"), "COMPLAINT_HANDLER_DEADLINE"),
                Arguments.of(
                        any.handler("h-1").phases(Phase.HANDLING, Phase.INTAKE).overdueAt(now),
                        "COMPLAINT_HANDLER_DEADLINE"));
    }

    @ParameterizedTest
    @MethodSource("workLists")
    void a_work_list_is_read_in_the_order_of_its_deadlines(Criteria criteria, String index) throws SQLException {
        PageRequest first = PageRequest.first(50).by(SortOrder.DUE_FIRST);
        Cursor cursor = Cursor.of(SortOrder.DUE_FIRST, Cases.received("c-9").complaint());
        for (PageRequest request : List.of(first, first.after(cursor))) {
            store.search(Cases.TENANT, criteria, request);
            assertThat(plan())
                    .contains("PUBLIC." + index + ": ")
                    .contains("NEXT_DEADLINE >= ")
                    .contains("index sorted");
        }
    }

    @Test
    void days_of_receipt_are_found_by_the_index_of_instants() throws SQLException {
        Criteria received = Criteria.any().received(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
        store.search(Cases.TENANT, received, PageRequest.first(50));
        assertThat(plan())
                .contains("PUBLIC.COMPLAINT_RECEIVED: ")
                .contains("RECEIVED_AT < ")
                .contains("index sorted");
        store.count(Cases.TENANT, received);
        assertThat(plan()).contains("PUBLIC.COMPLAINT_RECEIVED: ").contains("RECEIVED_AT < ");
    }

    @Test
    void what_was_closed_in_a_span_is_found_by_its_index() throws SQLException {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        store.tally(
                Cases.TENANT, Criteria.any().closed(Span.between(from, from.plusSeconds(86_400))), Dimension.CATEGORY);
        assertThat(plan()).contains("PUBLIC.COMPLAINT_CLOSED: ").contains("CLOSED_AT >= ");
    }

    @Test
    void what_a_person_has_is_found_by_its_index_in_whatever_order() throws SQLException {
        store.search(Cases.TENANT, Criteria.any().handler("h-1"), PageRequest.first(50));
        assertThat(plan()).contains("PUBLIC.COMPLAINT_HANDLER_DEADLINE: ").contains("HANDLER = ");
        store.count(Cases.TENANT, Criteria.any().handler("h-1"));
        assertThat(plan()).contains("PUBLIC.COMPLAINT_HANDLER_DEADLINE: ").contains("HANDLER = ");
    }

    @Test
    void what_is_unique_is_found_by_its_own_index() throws SQLException {
        store.search(Cases.TENANT, Criteria.any().number("N-7"), PageRequest.first(50));
        assertThat(plan()).contains("COMPLAINT_NUMBER_UQ").contains("NUMBER = ");
        store.search(Cases.TENANT, Criteria.any().reference(ExternalReference.of("crm", "7")), PageRequest.first(1));
        assertThat(plan()).contains("COMPLAINT_REFERENCE_UQ").contains("REFERENCE_VALUE = ");
    }

    @Test
    void a_complaint_is_found_by_its_key() throws SQLException {
        store.find(Cases.TENANT, Cases.received("c-9").complaint().id());
        assertThat(plan()).contains("PRIMARY_KEY").contains("AND ID = ");
        store.history(Cases.TENANT, Cases.received("c-9").complaint().id());
        assertThat(plan()).contains("PRIMARY_KEY").contains("COMPLAINT_ID = ").contains("index sorted");
    }

    @Test
    void each_of_many_complaints_is_found_by_its_key() throws SQLException {
        List<ComplaintId> many = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> ComplaintId.of("none-" + i))
                .toList();
        assertThat(store.find(Cases.TENANT, many)).isEmpty();
        assertThat(plan()).contains("PRIMARY_KEY").contains("ID = WANTED_ID");
        assertThat(store.histories(Cases.TENANT, many)).isEmpty();
        assertThat(plan()).contains("PRIMARY_KEY").contains("COMPLAINT_ID = WANTED_COMPLAINT_ID");
    }

    @Test
    void what_is_due_is_read_in_the_order_of_its_index_as_far_as_it_is_due() throws SQLException {
        Instant before = Instant.parse("2025-12-31T00:00:00Z");
        assertThat(store.claim(Cases.TENANT, new ClaimRequest(before, before.plusSeconds(1), 50)))
                .isEmpty();
        assertThat(plan())
                .contains("PUBLIC.COMPLAINT_DUE_AT: ")
                .contains("DUE_AT <= ")
                .contains("index sorted");
        assertThat(store.claim(
                        Cases.TENANT, new ClaimRequest(before.plusSeconds(172_800), before.plusSeconds(172_801), 50)))
                .hasSize(50);
        assertThat(spy.statement()).startsWith("UPDATE complaint_due");
        assertThat(plan()).contains("PRIMARY_KEY").contains("COMPLAINT_ID = ");
    }

    @Test
    void what_waits_for_a_consumer_is_read_in_the_order_of_its_index_and_moved_by_its_key() throws SQLException {
        Instant now = Instant.parse("2026-02-01T00:00:00Z");
        ConsumerName crm = ConsumerName.of("crm");
        assertThat(store.claim(Cases.TENANT, crm, new ClaimRequest(now, now.plusSeconds(1), 50)))
                .hasSize(50);
        assertThat(spy.statement()).startsWith("UPDATE complaint_feed");
        assertThat(plan()).contains("PRIMARY_KEY").contains("COMPLAINT_ID = ");
        assertThat(spy.statement(1)).startsWith("SELECT complaint_id, delivered");
        assertThat(plan(spy.statement(1)))
                .contains("PUBLIC.COMPLAINT_FEED_TURN: ")
                .contains("CLAIMABLE_AT <= ")
                .contains("index sorted");
    }

    @Test
    void what_rests_is_not_read_when_somebody_looks_for_what_waits() throws SQLException {
        Instant before = Instant.parse("2026-01-01T00:10:30Z");
        ConsumerName crm = ConsumerName.of("crm");
        store.claim(Cases.TENANT, crm, new ClaimRequest(before, before.plusSeconds(86_400_000), 50));
        assertThat(store.claim(Cases.TENANT, crm, new ClaimRequest(before, before.plusSeconds(1), 50)))
                .as("what was due is claimed")
                .isEmpty();
        assertThat(analyzed(spy.statement(), before))
                .contains("COMPLAINT_FEED_TURN")
                .contains("scanCount: 1 ");
    }

    private static String analyzed(String claim, Instant now) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN ANALYZE " + claim)) {
            explain.setString(1, "acme");
            explain.setString(2, "crm");
            explain.setObject(3, now.atOffset(ZoneOffset.UTC));
            explain.setInt(4, 50);
            try (ResultSet rows = explain.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Of the last statement, without its parameters: H2 plans by the statistics alone then. */
    private String plan() throws SQLException {
        return plan(spy.statement());
    }

    private static String plan(String sql) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
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
