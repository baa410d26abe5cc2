package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Party;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StorageException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit that fails, for want of space say, may have happened or not: the caller is told, and nothing is there twice. */
class UnknownOutcomeTest {

    private static final String DISK_FULL = "53100";
    private static final ComplaintId ID = ComplaintId.of("c-1");

    private final DataSource database = TestDatabase.withTables();
    private final ComplaintDesk desk = new TimedDesk().on(JdbcComplaintStore.on(this.failing()));
    private int commitsUntilTheFailure = Integer.MAX_VALUE;
    private boolean happened;
    private String state = DISK_FULL;

    @ParameterizedTest
    @CsvSource({"true, 53100", "false, 53100", "true, 08006", "false, 08006", "true, 40003", "false, 40003"})
    void an_act_by_which_the_status_changes_is_refused_when_it_happened(boolean commitHappened, String sqlState) {
        desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        state = sqlState;
        failAtCommit(1, commitHappened);
        assertUnknown(() -> desk.perform(new Register(ID), TimedDesk.CLERK));

        if (commitHappened) {
            assertThatThrownBy(() -> desk.perform(new Register(ID), TimedDesk.CLERK))
                    .isInstanceOf(ActRefusedException.class);
        } else {
            desk.perform(new Register(ID), TimedDesk.CLERK);
        }
        assertThat(desk.history(ID)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_complaint_with_an_id_or_a_reference_is_received_once(boolean commitHappened) {
        ReceiveComplaint ticket = ReceiveComplaint.by(Channel.WEB)
                .complainant(Party.anonymous())
                .matter("Fails again")
                .reference(ExternalReference.of("crm", "7"));
        failAtCommit(1, commitHappened);
        assertUnknown(() -> desk.perform(ticket, TimedDesk.CLERK));

        if (commitHappened) {
            assertThatThrownBy(() -> desk.perform(ticket, TimedDesk.CLERK)).isInstanceOf(DuplicateException.class);
        } else {
            desk.perform(ticket, TimedDesk.CLERK);
        }
        assertThat(desk.search(Criteria.any(), PageRequest.first(9)).items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_an_act_that_may_be_repeated_the_version_tells_whether_it_happened(boolean commitHappened) {
        long before = desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK).version();
        failAtCommit(1, commitHappened);
        assertUnknown(() -> desk.perform(AddEntry.note(ID, "called back"), TimedDesk.CLERK));

        assertThat(desk.get(ID).version()).isEqualTo(commitHappened ? before + 1 : before);
    }

    @Test
    void a_commit_that_says_itself_that_all_was_undone_is_not_unknown() {
        desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        state = "23514";
        failAtCommit(1, false);
        StorageException failure = catchThrowableOfType(
                StorageException.class, () -> desk.perform(AddEntry.note(ID, "called back"), TimedDesk.CLERK));

        assertThat(failure.code()).isEqualTo("storage-failure");
        assertThat(desk.history(ID)).hasSize(1);
    }

    private void assertUnknown(ThrowingCallable act) {
        StorageException failure = catchThrowableOfType(StorageException.class, act);
        assertThat(failure.isOutcomeUnknown()).isTrue();
        assertThat(failure.code()).isEqualTo("storage-outcome-unknown");
        assertThat(failure)
                .hasMessageContaining("SQLState " + state)
                .hasMessageContaining("look before doing it again")
                .hasCauseInstanceOf(SQLException.class);
    }

    /** The n-th one from now on. */
    private void failAtCommit(int number, boolean after) {
        commitsUntilTheFailure = number;
        happened = after;
    }

    private DataSource failing() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Connection connection = database.getConnection();
            return proxy(Connection.class, (lent, called, given) -> {
                boolean now = called.getName().equals("commit") && --commitsUntilTheFailure == 0;
                if (now && !happened) {
                    throw new SQLException("Made to fail", state);
                }
                try {
                    Object result = called.invoke(connection, given);
                    if (now) {
                        throw new SQLException("Made to fail", state);
                    }
                    return result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        });
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
