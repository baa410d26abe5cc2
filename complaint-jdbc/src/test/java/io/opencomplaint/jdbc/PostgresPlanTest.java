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
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.Span;
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
    private static final Instant MIDDLE = BEGINNING.plusSeconds(1_200_000);
    private static final ConsumerName CRM = ConsumerName.of("crm");
    private static final DataSource DATABASE = PostgresServer.running().empty();

    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(DATABASE));

    @BeforeAll
    static void fill() throws SQLException {
        PlanData.fill(DATABASE);
    }

    static List<Arguments> searches() {
        Criteria any = Criteria.any();
        return List.of(
                Arguments.of(any, "complaint_received"),
                Arguments.of(any.phases(Phase.INTAKE, Phase.CLOSED), "complaint_phase"),
                Arguments.of(any.phases(Phase.INTAKE), "complaint_phase"),
                Arguments.of(any.statuses("new"), "complaint_status"),
                Arguments.of(any.statuses("new", "in-work"), "complaint_received"),
                Arguments.of(any.within(Category.of("a")), "complaint_category"),
                Arguments.of(any.within(Category.of("a/0")), "complaint_category"),
                Arguments.of(any.unit("u-1"), "complaint_unit"),
                Arguments.of(any.unit("u-1").phases(Phase.HANDLING), "complaint_unit"),
                Arguments.of(any.respondent("f-1"), "complaint_respondent"),
                Arguments.of(any.complainant("k-1"), "complaint_complainant"),
                Arguments.of(any.numberPrefix("N-1"), "complaint_received"));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void a_page_is_read_in_the_order_of_an_index_in_both_directions(Criteria criteria, String index)
            throws SQLException {
        assertInOrder(criteria, SortOrder.OLDEST_FIRST, index);
        assertInOrder(criteria, SortOrder.NEWEST_FIRST, index);
    }

    static List<Arguments> workLists() {
        Criteria any = Criteria.any();
        return List.of(
                Arguments.of(any, "complaint_deadline"),
                Arguments.of(any.overdueAt(MIDDLE), "complaint_deadline"),
                Arguments.of(any.due(Span.between(MIDDLE, MIDDLE.plusSeconds(86_400))), "complaint_deadline"),
                Arguments.of(any.phases(Phase.INTAKE, Phase.HANDLING), "complaint_deadline"),
                Arguments.of(any.phases(Phase.HANDLING), "complaint_deadline"),
                Arguments.of(any.statuses("in-work"), "complaint_deadline"),
                Arguments.of(any.within(Category.of("a")), "complaint_deadline"),
                Arguments.of(any.unit("u-1"), "complaint_unit_deadline"),
                Arguments.of(any.unit("u-1").overdueAt(MIDDLE), "complaint_unit_deadline"),
                Arguments.of(any.unit("u-1").phases(Phase.HANDLING), "complaint_unit_deadline"),
                Arguments.of(any.handler("h-1"), "complaint_handler_deadline"),
                Arguments.of(any.handler("h-1").overdueAt(MIDDLE), "complaint_handler_deadline"),
                Arguments.of(any.handler("h-1").phases(Phase.HANDLING), "complaint_handler_deadline"));
    }

    @ParameterizedTest
    @MethodSource("workLists")
    void a_work_list_is_read_in_the_order_of_its_deadlines_in_both_directions(Criteria criteria, String index)
            throws SQLException {
        assertInOrder(criteria, SortOrder.DUE_FIRST, index);
    }

    static List<Arguments> narrow() {
        Criteria any = Criteria.any();
        return List.of(
                Arguments.of(any.handler("h-1").unit("u-1"), SortOrder.DUE_FIRST, "complaint_handler_deadline"),
                Arguments.of(any.respondent("f-1"), SortOrder.DUE_FIRST, "complaint_respondent"),
                Arguments.of(any.complainant("k-1"), SortOrder.DUE_FIRST, "complaint_complainant"),
                Arguments.of(any.numberPrefix("N-123"), SortOrder.OLDEST_FIRST, "complaint_number_uq"));
    }

    /** No index has them in this order, or they are not many more than a page: sorting them is the cheaper way. */
    @ParameterizedTest
    @MethodSource("narrow")
    void what_few_meet_is_found_by_an_index_before_it_is_sorted(Criteria criteria, SortOrder order, String index)
            throws SQLException {
        store.search(Cases.TENANT, criteria, PageRequest.first(50).by(order));
        assertThat(explained(spy.executed("SELECT"))).contains(index).doesNotContain("Seq Scan");
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

    @Test
    void what_waits_for_a_consumer_is_read_in_the_order_of_its_index_and_moved_by_its_key() throws SQLException {
        Instant now = BEGINNING.plusSeconds(86_400L);
        List<FeedClaim> claims = store.claim(Cases.TENANT, CRM, new ClaimRequest(now, now.plusSeconds(60), 50));
        assertThat(claims).hasSize(50);
        assertThat(plan(spy.executed("SELECT complaint_id")))
                .contains("LockRows")
                .contains("Index Scan using complaint_feed_turn on");
        assertThat(plan(spy.executed("UPDATE"))).contains("Index Scan using complaint_feed_pk on");
        store.acknowledge(Cases.TENANT, claims.get(0), 1);
        assertThat(plan(spy.executed("DELETE"))).contains("Index Scan using complaint_feed_pk on");
        store.fail(Cases.TENANT, claims.get(1), now);
        assertThat(plan(spy.executed("UPDATE"))).contains("Index Scan using complaint_feed_pk on");
    }

    /** Whether nothing waits, some does or much. */
    @Test
    void what_rests_is_not_read_when_somebody_looks_for_what_waits() throws SQLException {
        for (int days : new int[] {-1, 0, 100}) {
            Instant now = BEGINNING.plusSeconds(days * 86_400L);
            store.claim(Cases.TENANT, CRM, new ClaimRequest(now, now.plusSeconds(864_000_000), 50));
            assertThat(plan("ANALYZE " + spy.executed("SELECT complaint_id")))
                    .contains("Index Scan using complaint_feed_turn on")
                    .doesNotContain("Rows Removed", "Filter");
        }
    }

    @Test
    void dead_letters_are_read_in_order_and_brought_back_by_their_key() throws SQLException {
        assertThat(store.deadLetters(Cases.TENANT, CRM, null, 50)).hasSize(50);
        assertThat(plan(spy.executed("SELECT"))).contains("Index Scan using complaint_feed_dead on");
        store.deadLetters(Cases.TENANT, CRM, ComplaintId.of("c-5"), 50);
        assertThat(plan(spy.executed("SELECT"))).contains("Index Scan using complaint_feed_dead on");
        store.revive(Cases.TENANT, CRM, ComplaintId.of("c-none"), 0);
        assertThat(plan(spy.executed("DELETE"))).contains("Index Scan using complaint_feed_");
        assertThat(plan(spy.executed("UPDATE"))).contains("Index Scan using complaint_feed_");
    }

    @Test
    void the_backlog_of_a_new_consumer_is_taken_page_by_page_in_the_order_of_the_key() throws SQLException {
        ConsumerName fresh = ConsumerName.of("fresh");
        store.subscribe(Cases.TENANT, fresh, FeedStart.BEGINNING);
        assertThat(plan(spy.executed("SELECT id"))).contains("using complaint_pk on");
        assertThat(explained(spy.executed("INSERT INTO complaint_feed"))).doesNotContain("Seq Scan");
        store.unsubscribe(Cases.TENANT, fresh);
    }

    private void assertInOrder(Criteria criteria, SortOrder order, String index) throws SQLException {
        PageRequest first = PageRequest.first(50).by(order);
        Cursor place = new Cursor(order, MIDDLE, ComplaintId.of("c-9"));
        for (PageRequest request : List.of(first, first.after(place), first.before(place))) {
            store.search(Cases.TENANT, criteria, request);
            assertThat(plan(spy.executed("SELECT")))
                    .as("page %s", request)
                    .containsPattern("Index Scan (Backward )?using " + index + " on");
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
        assertThat(plan).as(statement).doesNotContain("Seq Scan", "Sort  (", "Bitmap");
        return plan;
    }

    /** Of a batch the first one. */
    private static String explained(String statement) throws SQLException {
        return String.join("\n", Sql.column(DATABASE, "EXPLAIN " + statement.split(";", 2)[0]));
    }
}
