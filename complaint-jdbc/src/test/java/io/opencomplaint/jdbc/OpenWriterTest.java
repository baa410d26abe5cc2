package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StorageException;
import io.opencomplaint.spi.UnknownConsumerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever subscribes from the beginning misses no complaint of a transaction that is still open, and does not wait for ever. */
class OpenWriterTest {

    private static final ConsumerName CRM = ConsumerName.of("crm");

    /** Hosts that wait for locks briefly, or have not said how long. */
    enum Host {
        H2("HYT00"),
        POSTGRES("55P03"),
        POSTGRES_READ_COMMITTED_BRIEFLY("55P03"),
        POSTGRES_REPEATABLE_READ("55P03"),
        MARIADB_READ_COMMITTED("HY000"),
        MARIADB_REPEATABLE_READ("HY000"),
        MARIADB_SERIALIZABLE("HY000");

        private final String refusal;

        Host(String refusal) {
            this.refusal = refusal;
        }

        DataSource withTables() {
            return switch (this) {
                case H2 -> Sessions.of(TestDatabase.withTables(), "SET LOCK_TIMEOUT 50");
                case POSTGRES -> PostgresServer.running().withTables();
                case POSTGRES_READ_COMMITTED_BRIEFLY ->
                    Sessions.of(PostgresServer.running().withTables(), "SET lock_timeout = '50ms'");
                case POSTGRES_REPEATABLE_READ ->
                    Sessions.of(
                            PostgresServer.running().withTables(),
                            "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ;"
                                    + " SET lock_timeout = '50ms'");
                case MARIADB_READ_COMMITTED -> mariaDb("READ-COMMITTED");
                case MARIADB_REPEATABLE_READ -> mariaDb("REPEATABLE-READ");
                case MARIADB_SERIALIZABLE -> mariaDb("SERIALIZABLE");
            };
        }

        private static DataSource mariaDb(String level) {
            return Sessions.of(
                    MariaDbServer.running().withTables(),
                    "SET SESSION innodb_lock_wait_timeout = 1, SESSION tx_isolation = '" + level + "'");
        }
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void the_first_complaint_of_a_tenant_is_waited_for(Host host) throws SQLException {
        assertWaitedFor(host, List.of());
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void a_complaint_before_among_and_behind_others_is_waited_for(Host host) throws SQLException {
        assertWaitedFor(host, List.of(Cases.received("c-0"), Cases.received("c-2")));
    }

    private static void assertWaitedFor(Host host, List<Append> there) throws SQLException {
        DataSource dataSource = host.withTables();
        JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);
        there.forEach(store::append);
        try (Connection open = dataSource.getConnection()) {
            open.setAutoCommit(false);
            for (String id : List.of("b-1", "c-1", "d-1")) {
                store.joining(open).append(Cases.received(id));
            }
            assertThatThrownBy(() -> store.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING))
                    .as("it waits only as long as it may")
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.code()).isEqualTo("storage-conflict"))
                    .hasMessageContaining(host.refusal);
            assertNothingIsDelivered(store);
            open.commit();
        }
        store.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING);
        assertThat(claimed(store))
                .extracting(claim -> claim.complaint().value())
                .hasSize(3 + there.size())
                .contains("b-1", "c-1", "d-1");
    }

    private static void assertNothingIsDelivered(JdbcComplaintStore store) {
        try {
            assertThat(claimed(store)).as("nothing before all is there").isEmpty();
        } catch (UnknownConsumerException e) {
            assertThat(e.code()).as("or it is not known yet").isNotEmpty();
        }
    }

    private static List<FeedClaim> claimed(JdbcComplaintStore store) {
        return store.claim(Cases.TENANT, CRM, new ClaimRequest(Cases.AT, Cases.AT.plusSeconds(60), 10_000));
    }
}
