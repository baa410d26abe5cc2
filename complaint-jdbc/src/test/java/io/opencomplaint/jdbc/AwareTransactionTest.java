package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** On a data source that hands out the connection of the host's running transaction, where one runs. */
class AwareTransactionTest {

    private final DataSource dataSource = TestDatabase.withTables();
    private final SpyDataSource spy = new SpyDataSource();
    private final AtomicBoolean running = new AtomicBoolean();
    private final TimedDesk time = new TimedDesk();

    @Test
    void a_running_transaction_is_joined_and_otherwise_the_store_has_its_own() throws SQLException {
        try (OneConnection host = new OneConnection(dataSource, true)) {
            ComplaintDesk desk = desk(host);
            desk.perform(TimedDesk.complaint("own"), TimedDesk.CLERK);
            assertThat(host.connection().getAutoCommit()).isTrue();

            host.connection().setAutoCommit(false);
            running.set(true);
            spy.forget();
            desk.perform(TimedDesk.complaint("joined"), TimedDesk.CLERK);
            assertThat(spy.log()).doesNotContain("commit");
            host.connection().rollback();
        }
        ComplaintDesk outside = time.on(JdbcComplaintStore.on(dataSource));
        assertThat(outside.find(ComplaintId.of("own"))).isPresent();
        assertThat(outside.find(ComplaintId.of("joined"))).isEmpty();
    }

    @Test
    void a_sweep_ends_at_a_conflict_since_the_database_may_have_undone_what_came_before() throws SQLException {
        try (OneConnection host = new OneConnection(dataSource, true)) {
            ComplaintDesk desk = desk(host);
            desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
            desk.perform(TimedDesk.complaint("c-2"), TimedDesk.CLERK);
            time.step(Duration.ofHours(5));
            host.connection().setAutoCommit(false);
            running.set(true);
            spy.forget();
            spy.failAt("executeBatch INSERT INTO complaint_event", 1, new SQLException("Gave way", "40001"));

            StorageException failure = catchThrowableOfType(StorageException.class, () -> desk.sweep(10));

            assertThat(failure.isConflict()).isTrue();
            assertThat(Collections.frequency(spy.log(), "executeBatch INSERT INTO complaint_event"))
                    .isOne();
            host.connection().rollback();
            assertThat(desk.sweep(10).events()).hasSize(2);
            Connection committing = host.connection();
            committing.commit();
        }
    }

    private ComplaintDesk desk(OneConnection host) {
        return time.on(JdbcComplaintStore.on(ConnectionSource.joining(spy.around(host.dataSource()), running::get)));
    }
}
