package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The feed and transactions: the host's, and those that are still open. */
class FeedTransactionTest {

    private static final ConsumerName CRM = ConsumerName.of("crm");

    private final DataSource dataSource = TestDatabase.withTables();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);

    @Test
    void what_the_host_rolls_back_is_never_delivered_and_what_it_commits_is() throws SQLException {
        store.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING);
        try (Connection host = dataSource.getConnection()) {
            host.setAutoCommit(false);
            store.joining(host).append(Cases.received("c-1"));
            host.rollback();
            assertThat(claimed()).isEmpty();
            assertThat(Sql.count(dataSource, "complaint_feed")).isZero();
            store.joining(host).append(Cases.received("c-1"));
            assertThat(claimed()).as("not committed yet").isEmpty();
            host.commit();
        }
        assertThat(claimed()).hasSize(1);
    }

    @Test
    void a_complaint_that_is_delivered_leaves_no_row() throws SQLException {
        store.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING);
        store.append(Cases.received("c-1"));
        assertThat(Sql.count(dataSource, "complaint_feed")).isOne();
        assertThat(store.acknowledge(Cases.TENANT, claimed().get(0), 1)).isTrue();
        assertThat(Sql.count(dataSource, "complaint_feed")).isZero();
    }

    @Test
    void a_subscription_that_was_interrupted_is_completed_by_the_next_one() throws SQLException {
        store.append(Cases.received("c-1"));
        SpyDataSource spy = new SpyDataSource();
        JdbcComplaintStore failing = JdbcComplaintStore.on(spy.around(dataSource));
        spy.failAt("executeUpdate INSERT INTO complaint_feed");
        assertThatThrownBy(() -> failing.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING))
                .isInstanceOf(StorageException.class);
        store.append(Cases.registered(Cases.received("c-1"), "N-1"));
        assertThat(claimed()).as("nothing before it is complete").isEmpty();
        store.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING);
        assertThat(claimed()).singleElement().satisfies(claim -> {
            assertThat(claim.complaint()).isEqualTo(ComplaintId.of("c-1"));
            assertThat(claim.delivered()).as("with what came first").isZero();
        });
    }

    @Test
    void a_backlog_of_several_pages_is_filled_whole() throws SQLException {
        for (int i = 0; i < 1201; i++) {
            store.append(Cases.received("c-" + i));
        }
        store.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING);
        assertThat(claimed()).hasSize(1201);
    }

    @Test
    void from_the_beginning_is_refused_inside_the_hosts_transaction() throws SQLException {
        try (Connection host = dataSource.getConnection()) {
            host.setAutoCommit(false);
            JdbcComplaintStore joined = store.joining(host);
            assertThatThrownBy(() -> joined.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("25001")
                    .hasStackTraceContaining("store with connections of its own");
            joined.subscribe(Cases.TENANT, CRM, FeedStart.NOW);
            host.commit();
        }
        assertThat(claimed()).isEmpty();
    }

    private List<FeedClaim> claimed() {
        return store.claim(Cases.TENANT, CRM, new ClaimRequest(Cases.AT, Cases.AT.plusSeconds(60), 10_000));
    }
}
