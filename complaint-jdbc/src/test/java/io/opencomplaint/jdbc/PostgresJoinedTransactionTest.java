package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresJoinedTransactionTest extends JoinedTransactionTest {

    private final DataSource database = withTables();

    @Override
    protected String goingBack() {
        return "execute ROLLBACK TO SAVEPOINT";
    }

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }

    @Test
    void a_number_that_is_not_to_be_had_leaves_the_hosts_transaction_as_it_was() throws SQLException {
        JdbcComplaintStore outside = JdbcComplaintStore.on(database);
        outside.find(Cases.TENANT, Cases.received("c-1").complaint().id());
        outside.reserve(Cases.TENANT, "series");
        try (Connection other = database.getConnection();
                Connection host = database.getConnection();
                Statement waiting = host.createStatement()) {
            other.setAutoCommit(false);
            outside.joining(other).reserve(Cases.TENANT, "series");
            host.setAutoCommit(false);
            waiting.execute("SET LOCAL lock_timeout = '50ms'");
            JdbcComplaintStore joined = outside.joining(host);
            assertThatThrownBy(() -> joined.reserve(Cases.TENANT, "series")).isInstanceOf(StorageException.class);
            joined.append(Cases.received("c-1"));
            host.commit();
            other.rollback();
        }
        assertThat(outside.find(Cases.TENANT, Cases.received("c-1").complaint().id()))
                .isPresent();
    }
}
