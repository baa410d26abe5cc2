package io.opencomplaint.spi;

import io.opencomplaint.integrity.ErasedEvent;
import java.util.List;

/**
 * What an erasure writes: the events that say so, the complaint without the texts, and earlier events without them. Of earlier
 * events nothing else changes, which {@link ErasedEvent} makes sure of.
 *
 * @param append the events that say so, and the complaint after them, without the texts
 * @param erased earlier events of the same complaint, by sequence, one or more; immutable
 */
public record Redaction(Append append, List<ErasedEvent> erased) {

    /**
     * Checks that the erased events are earlier ones of the complaint.
     *
     * @param append the events that say so, and the complaint after them
     * @param erased earlier events of the same complaint, by sequence
     * @throws IllegalArgumentException when there are none, or one is of another complaint, out of order or not an earlier one
     */
    public Redaction {
        erased = List.copyOf(erased);
        if (erased.isEmpty()) {
            throw new IllegalArgumentException("A redaction erases something; append what erases nothing, of complaint "
                    + append.complaint().id());
        }
        long last = 0;
        for (ErasedEvent each : erased) {
            long sequence = each.after().sequence();
            if (!each.after().complaint().equals(append.complaint().id())
                    || sequence <= last
                    || sequence > append.expectedVersion()) {
                throw new IllegalArgumentException("Event " + sequence + " of "
                        + each.after().complaint() + " cannot be erased here; give events 1 to "
                        + append.expectedVersion() + " in order, of complaint "
                        + append.complaint().id());
            }
            last = sequence;
        }
    }
}
