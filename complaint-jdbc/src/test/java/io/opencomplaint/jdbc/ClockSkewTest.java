package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two nodes on one store, the clock of one of them ten minutes off. */
class ClockSkewTest {

    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Duration OFF = Duration.ofMinutes(10);

    private final JdbcComplaintStore store = JdbcComplaintStore.on(TestDatabase.withTables());
    private final TimedDesk time = new TimedDesk();
    private final ComplaintDesk right = time.on(store);
    private final ComplaintDesk ahead = time.on(store, OFF);

    @Test
    void acts_of_both_stand_in_one_order_and_each_node_records_its_own_time() {
        ahead.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        right.perform(new Register(ID), TimedDesk.CLERK);
        ahead.perform(AddEntry.note(ID, "called back"), TimedDesk.CLERK);
        time.step(Duration.ofMinutes(1));
        right.perform(AddEntry.note(ID, "nobody there"), TimedDesk.CLERK);

        List<RecordedEvent> history = right.history(ID);
        assertThat(history)
                .extracting(recorded -> recorded.recording().occurredAt())
                .isSortedAccordingTo(Comparator.naturalOrder())
                .containsOnly(TimedDesk.START.plus(OFF));
        assertThat(history)
                .extracting(recorded -> recorded.recording().recordedAt())
                .containsExactly(
                        TimedDesk.START.plus(OFF),
                        TimedDesk.START,
                        TimedDesk.START.plus(OFF),
                        TimedDesk.START.plus(Duration.ofMinutes(1)));
        assertThat(History.replay(Tenant.DEFAULT, history)).isEqualTo(ahead.get(ID));
    }

    @Test
    void what_lies_in_the_future_of_the_node_that_is_asked_is_refused() {
        right.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        Instant inFiveMinutes = TimedDesk.START.plus(Duration.ofMinutes(5));

        assertThatExceptionOfType(ActRefusedException.class)
                .isThrownBy(() -> right.perform(AddEntry.note(ID, "seen").at(inFiveMinutes), TimedDesk.CLERK))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.IN_FUTURE));
        assertThat(right.history(ID)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_level_is_raised_once_whichever_node_sweeps_first(boolean theOneThatIsAhead) {
        right.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        ahead.perform(TimedDesk.complaint("c-2"), TimedDesk.CLERK);
        time.step(Duration.ofHours(5));
        (theOneThatIsAhead ? ahead : right).sweep(10);
        (theOneThatIsAhead ? right : ahead).sweep(10);
        time.step(OFF);
        right.sweep(10);
        ahead.sweep(10);

        assertThat(escalations("c-1")).isOne();
        assertThat(escalations("c-2")).isOne();
        assertThat(History.replay(Tenant.DEFAULT, right.history(ID))).isEqualTo(right.get(ID));
    }

    @Test
    void the_node_that_is_ahead_raises_early_by_what_its_clock_is_off_and_the_other_does_not_again() {
        right.perform(TimedDesk.complaint("c-1"), TimedDesk.CLERK);
        time.step(Duration.ofMinutes(235));
        assertThat(right.sweep(10).events()).isEmpty();
        assertThat(ahead.sweep(10).events()).hasSize(1);
        time.step(OFF);
        assertThat(right.sweep(10).claimed()).isZero();
        assertThat(escalations("c-1")).isOne();
    }

    private long escalations(String id) {
        return right.history(ComplaintId.of(id)).stream()
                .filter(recorded -> recorded.event().type() == EventType.DEADLINE_ESCALATED)
                .count();
    }
}
