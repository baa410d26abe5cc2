package io.opencomplaint.integrity;

import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.RandomEvents;
import io.opencomplaint.tck.Specimens;
import java.util.List;
import java.util.Random;

/** Sealed histories for tests. */
final class Sealing {

    private Sealing() {}

    /** Every kind of event once, in the order of their constants, with values by chance. */
    static List<RecordedEvent> everyKind(long seed) {
        RandomEvents events = new RandomEvents(seed);
        Life life = events.begin("c-" + seed);
        for (EventType type : EventType.values()) {
            life = type == EventType.COMPLAINT_RECEIVED ? life : events.step(life, type);
        }
        return sealed(seed, life.history());
    }

    static List<RecordedEvent> sealed(long seed, List<RecordedEvent> history) {
        return new Chain(Salts.of(new Random(seed))).seal(Specimens.TENANT, null, history);
    }
}
