package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What MariaDB says under snapshot isolation of a record that has changed since the transaction looked first. */
class MariaDbSnapshotConflictTest {

    private final MariaDbServer server = MariaDbServer.running();
    private final DataSource dataSource = server.beginningWith(MariaDbServer.SNAPSHOT_ISOLATION);
    private final JdbcComplaintStore store = server.newStore(dataSource);

    @Test
    void a_host_whose_transaction_looked_before_another_one_wrote_is_told_to_begin_again() throws SQLException {
        Append first = Cases.received("c-1");
        store.append(first);
        try (Connection host = dataSource.getConnection()) {
            host.setAutoCommit(false);
            Sql.run(host, "START TRANSACTION WITH CONSISTENT SNAPSHOT");
            Append second = Cases.registered(first, "N-1");
            store.append(second);

            JdbcComplaintStore joined = store.joining(host);
            StorageException failure = catchThrowableOfType(
                    StorageException.class, () -> joined.append(Cases.classified(second, "product")));

            assertThat(failure.isConflict()).isTrue();
            assertThat(failure).cause().hasMessageContaining("vendor code 1020");
            host.rollback();
            joined.append(Cases.classified(second, "product"));
            host.commit();
        }
        assertThat(store.history(Cases.TENANT, first.complaint().id())).hasSize(3);
    }
}
