package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the connection is cut, an act is there wholly or not at all, and the next call works. */
class CutConnectionTest {

    private static final ComplaintId ID = ComplaintId.of("c-1");

    private TimedDesk time;
    private CutDataSource line;
    private ComplaintDesk desk;

    @BeforeEach
    void open() {
        time = new TimedDesk();
        line = new CutDataSource(TestDatabase.withTables());
        desk = time.on(JdbcComplaintStore.on(line.dataSource()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_act_that_takes_a_number_is_wholly_there_or_not(boolean onlyTheAnswer) {
        desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        line.mend();
        desk.perform(new Register(ID), TimedDesk.CLERK);
        int positions = line.trips();
        assertThat(positions).as("read, number and append at the least").isGreaterThanOrEqualTo(5);

        for (int trip = 1; trip <= positions; trip++) {
            open();
            desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
            line.cutAt(trip, onlyTheAnswer);
            assertThatThrownBy(() -> desk.perform(new Register(ID), TimedDesk.CLERK))
                    .isInstanceOf(StorageException.class);
            line.mend();

            boolean answerOfTheLastCommit = onlyTheAnswer && trip == positions;
            assertThat(desk.get(ID).version()).as("cut at %d", trip).isEqualTo(answerOfTheLastCommit ? 2 : 1);
            assertWhole();
            if (answerOfTheLastCommit) {
                assertThatThrownBy(() -> desk.perform(new Register(ID), TimedDesk.CLERK))
                        .isInstanceOf(ActRefusedException.class);
            } else {
                desk.perform(new Register(ID), TimedDesk.CLERK);
            }
            assertThat(desk.history(ID)).hasSize(2);
            assertWhole();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_sweep_goes_on_after_it_and_raises_each_level_once(boolean onlyTheAnswer) {
        receiveTwo();
        line.mend();
        desk.sweep(10);
        int positions = line.trips();

        for (int trip = 1; trip <= positions; trip++) {
            open();
            receiveTwo();
            line.cutAt(trip, onlyTheAnswer);
            sweepOverACut();
            line.mend();
            time.step(Duration.ofMinutes(6));
            desk.sweep(10);
            assertThat(desk.sweep(10).claimed()).isZero();

            assertWhole();
            assertThat(escalations("c-1")).as("cut at %d", trip).isOne();
            assertThat(escalations("c-2")).as("cut at %d", trip).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_the_host_did_in_its_transaction_goes_with_it(boolean onlyTheAnswer) throws SQLException {
        JdbcComplaintStore store = JdbcComplaintStore.on(line.dataSource());
        line.mend();
        try (Connection connection = line.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            time.on(store.joining(connection)).perform(TimedDesk.complaint("c-0"), TimedDesk.CLERK);
        }
        int positions = line.trips();
        assertThat(positions).isGreaterThanOrEqualTo(3);

        for (int trip = 1; trip <= positions; trip++) {
            try (Connection connection = line.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                ComplaintDesk joined = time.on(store.joining(connection));
                line.mend();
                joined.perform(TimedDesk.complaint("row-of-the-host"), TimedDesk.CLERK);
                line.cutAt(trip, onlyTheAnswer);
                assertThatThrownBy(() -> joined.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK))
                        .isInstanceOf(StorageException.class);
                assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
            }
            line.mend();
            assertThat(desk.find(ID)).isEmpty();
            assertThat(desk.find(ComplaintId.of("row-of-the-host"))).isEmpty();
        }
    }

    /** One complaint that fails is put aside; when nothing works the sweep says so. Either way it is done again later. */
    private void sweepOverACut() {
        try {
            assertThat(desk.sweep(10).failed()).hasSizeLessThanOrEqualTo(1);
        } catch (StorageException lost) {
            assertThat(lost.isConflict()).isFalse();
        }
    }

    private void receiveTwo() {
        desk.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        desk.perform(TimedDesk.complaint("c-2"), TimedDesk.CLERK);
        time.step(Duration.ofHours(5));
    }

    private long escalations(String id) {
        return desk.history(ComplaintId.of(id)).stream()
                .filter(recorded -> recorded.event().type() == EventType.DEADLINE_ESCALATED)
                .count();
    }

    private void assertWhole() {
        List<RecordedEvent> history = desk.history(ID);
        assertThat(History.replay(Tenant.DEFAULT, history)).isEqualTo(desk.get(ID));
    }
}
