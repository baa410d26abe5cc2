package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Withdraw;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for and not there must not lock the gap in which the complaints of others would come. */
class MariaDbGapTest {

    private static final Tenant ACME = Tenant.of("acme");

    @ParameterizedTest
    @ValueSource(strings = {"acme", "aaa", "zeta"})
    void an_open_transaction_of_the_host_holds_up_nobody_elses_alarm(String tenant) throws SQLException {
        DataSource dataSource = MariaDbServer.running().withTables();
        JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);
        Append known = Cases.received("c-1");
        store.append(known);
        try (Connection host = dataSource.getConnection()) {
            host.setAutoCommit(false);
            store.joining(host).append(Cases.registered(known, "N-1"));
            new TimedDesk().on(store).forTenant(Tenant.of(tenant)).perform(TimedDesk.complaint("x"), TimedDesk.CLERK);
            host.rollback();
        }
        assertThat(store.find(Tenant.of(tenant), ComplaintId.of("x"))).isPresent();
        assertThat(Sql.count(dataSource, "complaint_due WHERE due_at IS NOT NULL"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "aaa", "zeta"})
    void neither_does_one_that_ends_an_alarm(String tenant) throws SQLException {
        DataSource dataSource = MariaDbServer.running().withTables();
        JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);
        ComplaintId known = ComplaintId.of("c-1");
        TimedDesk desks = new TimedDesk();
        desks.on(store).forTenant(ACME).perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        try (Connection host = dataSource.getConnection()) {
            host.setAutoCommit(false);
            desks.on(store.joining(host)).forTenant(ACME).perform(new Withdraw(known), TimedDesk.CLERK);
            desks.on(store).forTenant(Tenant.of(tenant)).perform(TimedDesk.complaint("x"), TimedDesk.CLERK);
            host.commit();
        }
        assertThat(Sql.column(dataSource, "SELECT complaint_id FROM complaint_due WHERE due_at IS NOT NULL"))
                .containsExactly("x");
    }
}
