package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a pool of one connection: no call needs two, each gives it back, and without one nothing happens. */
class ExhaustedPoolTest {

    private static final ComplaintId ID = ComplaintId.of("c-1");

    private final CutDataSource line = new CutDataSource(TestDatabase.withTables());
    private final HikariDataSource pool = new HikariDataSource(ofOne());
    private final JdbcComplaintStore store = JdbcComplaintStore.on(pool);
    private final TimedDesk time = new TimedDesk();
    private final ComplaintDesk desk = time.on(store);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void every_act_needs_one_connection_at_a_time() {
        desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        desk.perform(new Register(ID), TimedDesk.CLERK);
        desk.sweep(10);
        assertThat(desk.history(ID)).hasSize(2);
        assertNothingLeaked();
    }

    @Test
    void while_somebody_holds_the_connection_the_failure_names_the_pool_and_nothing_is_stored() throws SQLException {
        Append append = Cases.received("c-1");
        try (Connection held = pool.getConnection()) {
            StorageException failure = catchThrowableOfType(StorageException.class, () -> store.append(append));
            assertThat(failure).hasMessageContaining("pool exhausted").hasMessageEndingWith("c-1");
            assertThat(failure.isOutcomeUnknown()).isFalse();
            assertThatThrownBy(() -> store.find(Cases.TENANT, ID)).isInstanceOf(StorageException.class);
            assertThatThrownBy(() -> desk.sweep(10)).isInstanceOf(StorageException.class);
            assertThat(held.isClosed()).isFalse();
        }
        assertNothingLeaked();
        assertThat(store.find(Cases.TENANT, ID)).isEmpty();
        store.append(append);
        assertThat(store.find(Cases.TENANT, ID)).contains(append.complaint());
    }

    @Test
    void a_connection_comes_back_after_a_failure_of_every_kind() {
        Append first = Cases.received("c-1");
        store.append(first);
        store.append(Cases.registered(first, "N-1"));
        assertThatThrownBy(() -> store.append(first)).isInstanceOf(DuplicateException.class);
        assertThatThrownBy(() -> store.append(Cases.classified(first, "late")))
                .isInstanceOf(StaleVersionException.class);
        desk.perform(TimedDesk.complaint("c-2"), TimedDesk.CLERK);
        assertThatThrownBy(() -> desk.perform(new Close(ComplaintId.of("c-2"), Outcome.UPHELD), TimedDesk.CLERK))
                .isInstanceOf(ActRefusedException.class);
        assertNothingLeaked();
    }

    @Test
    void a_connection_that_was_cut_is_replaced_and_not_lost() {
        // The first number of a series takes a trip more than the later ones.
        desk.perform(TimedDesk.complaint("c-0"), TimedDesk.CLERK);
        desk.perform(new Register(ComplaintId.of("c-0")), TimedDesk.CLERK);
        desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        line.mend();
        desk.perform(new Register(ID), TimedDesk.CLERK);
        int positions = line.trips();
        for (int trip = 1; trip <= positions; trip++) {
            ComplaintId id = ComplaintId.of("cut-at-" + trip);
            desk.perform(TimedDesk.complaint(id.value()), TimedDesk.CLERK);
            line.cutAt(trip, false);
            assertThatThrownBy(() -> desk.perform(new Register(id), TimedDesk.CLERK))
                    .isInstanceOf(StorageException.class);
            line.mend();
            desk.perform(new Register(id), TimedDesk.CLERK);
            assertThat(desk.history(id)).hasSize(2);
            assertNothingLeaked();
        }
    }

    private void assertNothingLeaked() {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(pool.getHikariPoolMXBean().getThreadsAwaitingConnection()).isZero();
    }

    private HikariConfig ofOne() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(line.dataSource());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        return config;
    }
}
