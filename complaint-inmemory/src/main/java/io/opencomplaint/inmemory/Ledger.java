package io.opencomplaint.inmemory;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.ErasedEvent;
import java.util.ArrayList;
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

    /** With these in place of the events of the same sequence; nothing of it points to the old ones. */
    Ledger replacing(List<ErasedEvent> erased) {
        List<RecordedEvent> events = new ArrayList<>(events());
        erased.forEach(each -> events.set((int) each.after().sequence() - 1, each.after()));
        return of(List.copyOf(events));
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
