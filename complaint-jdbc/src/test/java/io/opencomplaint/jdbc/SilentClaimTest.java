package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A driver that does not tell which rows a batch changed has them claimed one by one. */
class SilentClaimTest {

    private static final ConsumerName CRM = ConsumerName.of("crm");
    private static final ClaimRequest REQUEST = new ClaimRequest(Cases.AT, Cases.AT.plusSeconds(60), 10);

    private final DataSource dataSource = TestDatabase.withTables();
    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore silent = JdbcComplaintStore.on(SilentBatches.around(spy.around(dataSource)));

    @BeforeEach
    void fill() throws SQLException {
        silent.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING);
        for (String id : List.of("c-1", "c-2", "c-3")) {
            silent.append(Cases.received(id));
            Sql.run(
                    dataSource,
                    "INSERT INTO complaint_due (tenant, complaint_id, due_at) VALUES ('acme', '" + id
                            + "', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00')");
        }
    }

    @Test
    void what_is_due_is_claimed() {
        assertThat(silent.claim(Cases.TENANT, REQUEST))
                .extracting(ComplaintId::value)
                .containsExactly("c-1", "c-2", "c-3");
        assertThat(silent.claim(Cases.TENANT, REQUEST)).as("somebody has it").isEmpty();
    }

    @Test
    void events_are_claimed_once() {
        List<FeedClaim> claims = silent.claim(Cases.TENANT, CRM, REQUEST);
        assertThat(claims).hasSize(3);
        assertThat(claims)
                .extracting(FeedClaim::attempts)
                .as("one attempt, not two")
                .containsOnly(0);
        assertThat(silent.claim(Cases.TENANT, CRM, REQUEST))
                .as("somebody has it")
                .isEmpty();
        assertThat(silent.acknowledge(Cases.TENANT, claims.get(0), 1)).isTrue();
    }

    @Test
    void complaints_are_counted_once() {
        silent.unsubscribe(Cases.TENANT, CRM);
        List<Counting> countings = Counts.waiting(silent, 0);
        assertThat(countings).hasSize(3);
        assertThat(silent.count(Cases.TENANT, countings)).isEqualTo(3);
        assertThat(silent.count(Cases.TENANT, countings))
                .as("nobody has them any more")
                .isZero();
        assertThat(Counts.total(silent)).containsExactly(3L);
    }

    @Test
    void the_hosts_transaction_goes_on() throws SQLException {
        try (Connection host = SilentBatches.around(dataSource).getConnection()) {
            host.setAutoCommit(false);
            assertThat(silent.joining(host).claim(Cases.TENANT, CRM, REQUEST)).hasSize(3);
            assertThat(silent.joining(host).claim(Cases.TENANT, REQUEST)).hasSize(3);
            host.commit();
        }
        assertThat(silent.claim(Cases.TENANT, CRM, REQUEST))
                .as("somebody has it")
                .isEmpty();
    }

    @Test
    void it_is_asked_only_once() {
        silent.claim(Cases.TENANT, REQUEST);
        spy.forget();
        assertThat(silent.claim(Cases.TENANT, CRM, REQUEST)).hasSize(3);
        assertThat(spy.roundTrips()).noneMatch(trip -> trip.startsWith("executeBatch"));
    }
}
