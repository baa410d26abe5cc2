package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.RecordedEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store need not look at its queue after an event that says that it moves no alarm. */
class AlarmMovesTest {

    private static final int STEPS = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theAlarmOfAComplaintMovesOnlyWithAnEventThatSaysSo(long seed) {
        RandomEvents events = new RandomEvents(seed);
        Life life = events.begin("c-" + seed);
        int moved = 0;
        for (int step = 0; step < STEPS; step++) {
            Life next = events.step(life);
            RecordedEvent last = next.history().get(next.history().size() - 1);
            if (!last.movesAlarm()) {
                assertThat(next.complaint().nextAlarmAt())
                        .as("%s after %s", seed, last.event().type())
                        .isEqualTo(life.complaint().nextAlarmAt());
            } else if (last.clocks().isEmpty()) {
                moved++;
            }
            life = next;
        }
        assertThat(moved).as("tasks without clocks").isPositive();
    }
}
