package io.opencomplaint.inmemory;

import io.opencomplaint.event.RecordedEvent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A history that grows at its end: each entry points to the one before, so that an append copies nothing and whoever
 * holds an entry has a history that nobody changes.
 *
 * @param size events up to and including the latest
 * @param latest what the last append added
 * @param earlier what was there before, if anything
 */
record Ledger(int size, List<RecordedEvent> latest, @Nullable Ledger earlier) {

    static Ledger of(List<RecordedEvent> first) {
        return new Ledger(first.size(), first, null);
    }

    Ledger plus(List<RecordedEvent> events) {
        return new Ledger(size + events.size(), events, this);
    }

    /** In order of sequence. */
    List<RecordedEvent> events() {
        RecordedEvent[] events = new RecordedEvent[size];
        for (Ledger entry = this; entry != null; entry = entry.earlier) {
            int end = entry.size;
            for (int i = entry.latest.size() - 1; i >= 0; i--) {
                end--;
                events[end] = entry.latest.get(i);
            }
        }
        return Collections.unmodifiableList(Arrays.asList(events));
    }
}
