package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinedTransactionTest {

    private final DataSource dataSource = withTables();
    private final JdbcComplaintStore outside = JdbcComplaintStore.on(dataSource);
    private final SpyDataSource spy = new SpyDataSource();
    private Connection connection;
    private JdbcComplaintStore joined;

    /** A database of its own for each test. */
    DataSource withTables() {
        return TestDatabase.withTables();
    }

    @BeforeEach
    void beginTheTransactionOfTheHost() throws SQLException {
        Sql.run(dataSource, "CREATE TABLE host_row (id INTEGER PRIMARY KEY)");
        connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        joined = outside.joining(spy.around(connection));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_complaint_and_a_row_of_the_host_are_committed_together() throws SQLException {
        Sql.run(connection, "INSERT INTO host_row VALUES (1)");
        Append append = Cases.received("c-1");
        joined.append(append);
        assertThat(outside.find(Cases.TENANT, append.complaint().id())).isEmpty();

        connection.commit();

        assertThat(outside.find(Cases.TENANT, append.complaint().id())).contains(append.complaint());
        assertThat(Sql.count(dataSource, "host_row")).isOne();
    }

    @Test
    void a_complaint_and_a_row_of_the_host_vanish_together() throws SQLException {
        Sql.run(connection, "INSERT INTO host_row VALUES (1)");
        joined.append(Cases.received("c-1"));
        assertThat(joined.reserve(Cases.TENANT, "series")).isOne();

        connection.rollback();

        assertThat(Sql.count(dataSource, "complaint")).isZero();
        assertThat(Sql.count(dataSource, "complaint_event")).isZero();
        assertThat(Sql.count(dataSource, "complaint_number")).isZero();
        assertThat(Sql.count(dataSource, "host_row")).isZero();
    }

    @Test
    void the_transaction_sees_its_own_complaints() {
        Append append = Cases.received("c-1");
        joined.append(append);
        assertThat(joined.find(Cases.TENANT, append.complaint().id())).contains(append.complaint());
        assertThat(joined.history(Cases.TENANT, append.complaint().id())).isEqualTo(append.events());
        assertThat(joined.search(Cases.TENANT, Criteria.any(), PageRequest.first(9))
                        .items())
                .containsExactly(append.complaint());
    }

    @Test
    void the_transaction_of_the_host_is_neither_ended_nor_changed_nor_its_connection_closed() {
        Append append = Cases.received("c-1");
        joined.append(append);
        joined.reserve(Cases.TENANT, "series");
        joined.find(Cases.TENANT, append.complaint().id());
        joined.search(Cases.TENANT, Criteria.any(), PageRequest.first(9));
        assertThatThrownBy(() -> joined.append(append)).isInstanceOf(DuplicateException.class);

        assertThat(spy.log())
                .doesNotContain("commit", "rollback", "close")
                .noneMatch(entry -> entry.startsWith("setAutoCommit"));
    }

    @Test
    void a_failed_append_leaves_what_the_host_did_before_it() throws SQLException {
        Append first = Cases.received("c-1");
        Append second = Cases.registered(first, "N-1");
        outside.append(first);
        outside.append(second);
        Sql.run(connection, "INSERT INTO host_row VALUES (1)");

        assertThatThrownBy(() -> joined.append(Cases.classified(first, "late")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> joined.append(first)).isInstanceOf(DuplicateException.class);
        connection.commit();

        assertThat(Sql.count(dataSource, "host_row")).isOne();
        assertThat(outside.find(Cases.TENANT, first.complaint().id())).contains(second.complaint());
        assertThat(Sql.count(dataSource, "complaint_event")).isEqualTo(2);
    }

    @Test
    void an_append_whose_event_is_refused_leaves_no_complaint_either() throws SQLException {
        Sql.run(dataSource, "ALTER TABLE complaint_event ADD CONSTRAINT refused CHECK (sequence > 1)");
        Sql.run(connection, "INSERT INTO host_row VALUES (1)");
        assertThatThrownBy(() -> joined.append(Cases.received("c-1"))).isInstanceOf(StorageException.class);

        connection.commit();

        assertThat(Sql.count(dataSource, "complaint")).isZero();
        assertThat(Sql.count(dataSource, "host_row")).isOne();
    }

    /** How the store goes back to its savepoint. */
    protected String goingBack() {
        return "rollback";
    }

    @Test
    void a_failed_append_that_cannot_be_undone_alone_tells_the_host_to_roll_back() {
        Append append = Cases.received("c-1");
        joined.append(append);
        spy.failAt(goingBack());

        assertThatThrownBy(() -> joined.append(append))
                .isInstanceOf(StorageException.class)
                .hasStackTraceContaining("could not be undone alone; roll your transaction back");
    }

    @Test
    void a_savepoint_that_cannot_be_released_does_not_make_the_append_fail() throws SQLException {
        spy.failAt("releaseSavepoint");
        Append append = Cases.received("c-1");
        joined.append(append);

        connection.commit();

        assertThat(outside.find(Cases.TENANT, append.complaint().id())).contains(append.complaint());
    }

    @Test
    void without_a_transaction_to_join_nothing_is_written_and_autoCommit_stays_on() throws SQLException {
        connection.setAutoCommit(true);
        assertThatThrownBy(() -> joined.append(Cases.received("c-1")))
                .isInstanceOf(StorageException.class)
                .hasStackTraceContaining("autoCommit");
        assertThatThrownBy(() -> joined.reserve(Cases.TENANT, "series")).isInstanceOf(StorageException.class);

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(joined.search(Cases.TENANT, Criteria.any(), PageRequest.first(9))
                        .items())
                .isEmpty();
    }
}
