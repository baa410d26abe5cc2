package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The stored complaint is what its stored history makes of it, at every step. */
public abstract class ReplayContract extends StoreUnderTest {

    private static final int LIVES = 20;
    private static final int STEPS = 40;

    /** For subclasses. */
    protected ReplayContract() {}

    @Test
    void replayingARandomHistoryGivesTheStoredComplaintAtEveryStep() {
        for (int seed = 1; seed <= LIVES; seed++) {
            RandomEvents events = new RandomEvents(seed);
            Life life = stored(events.begin("c-" + seed));
            for (int step = 0; step < STEPS; step++) {
                Life next = events.step(life);
                store.append(next.since(life));
                life = next;
                assertReplays(life, "seed " + seed + ", step " + step);
            }
            assertKept(life);
        }
    }

    @Test
    void replayingAHistoryOfLargerAppendsGivesTheStoredComplaint() {
        for (int seed = 1; seed <= LIVES; seed++) {
            RandomEvents events = new RandomEvents(1000L + seed);
            Random sizes = new Random(seed);
            Life life = events.begin("c-" + seed);
            for (int i = sizes.nextInt(5); i > 0; i--) {
                life = events.step(life);
            }
            stored(life);
            for (int appends = 0; appends < 5; appends++) {
                Life next = life;
                for (int i = 1 + sizes.nextInt(6); i > 0; i--) {
                    next = events.step(next);
                }
                store.append(next.since(life));
                life = next;
                assertReplays(life, "seed " + seed + ", append " + appends);
            }
            assertKept(life);
        }
    }

    @Test
    void everyKindOfEventIsReplayed() {
        RandomEvents events = new RandomEvents(42);
        for (EventType type : EventType.values()) {
            if (type == EventType.COMPLAINT_RECEIVED) {
                continue;
            }
            Life life = stored(events.begin(type.code()));
            for (int i = 0; i < 10; i++) {
                Life next = events.step(life, type);
                store.append(next.since(life));
                life = next;
                assertReplays(life, type.code());
            }
            assertKept(life);
        }
    }

    @Test
    void theLargestDossierThatADeskMakesIsKept() {
        Life life = new RandomEvents(1).begin("c-1");
        Life large = stored(life.holding(LargestDossier.get()));
        assertThat(store.find(TENANT, large.id()).orElseThrow().dossier())
                .as("every list full and every key as long as it may be: nothing is cut off")
                .isEqualTo(LargestDossier.get());
        Life more = large.then(new EntryAdded(EntryKind.NOTE, Text.of("still open to more"), List.of()));
        store.append(more.since(large));
        assertKept(more);
    }

    private void assertReplays(Life life, String where) {
        assertThat(History.replay(TENANT, store.history(TENANT, life.id())))
                .as("replaying the history gives the complaint that is stored: " + where)
                .isEqualTo(store.find(TENANT, life.id()).orElseThrow())
                .isEqualTo(life.complaint());
    }
}
