package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.StorageException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An append is one statement that commits by itself, so its failure may come after its commit. */
class PostgresUnknownOutcomeTest {

    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store =
            JdbcComplaintStore.on(spy.around(PostgresServer.running().withTables()));
    private final Append first = Cases.received("c-1");

    @BeforeEach
    void storeOne() {
        store.append(first);
    }

    /** A lost connection, nobody knows, an administrator's shutdown, a crash, something inside, something without a name. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40003", "57P01", "57P02", "XX000", ""})
    void what_leaves_it_open_is_told_as_unknown(String state) {
        StorageException failure = failing(state.isEmpty() ? null : state);
        assertThat(failure.isOutcomeUnknown()).isTrue();
        assertThat(failure).hasMessageContaining("look before doing it again");
    }

    /** A broken constraint, a value out of range, a full disk, a timeout, a table that is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"23514", "22003", "53100", "57014", "42P01", "40002"})
    void what_says_that_nothing_was_changed_is_a_failure(String state) {
        assertThat(failing(state).code()).isEqualTo("storage-failure");
    }

    private StorageException failing(String state) {
        spy.failAt("execute WITH c", 1, new SQLException("Made to fail", state));
        return catchThrowableOfType(StorageException.class, () -> store.append(Cases.registered(first, "N-1")));
    }
}
