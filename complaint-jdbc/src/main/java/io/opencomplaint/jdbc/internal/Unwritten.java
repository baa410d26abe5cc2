package io.opencomplaint.jdbc.internal;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.spi.Append;
import java.util.List;

/**
 * What is left to write of an append after its complaint was written.
 *
 * @param append the whole
 * @param events those that are not in their table yet
 * @param alarm whether its place in the queue is as it was before
 */
public record Unwritten(Append append, List<RecordedEvent> events, boolean alarm) {

    /**
     * After nothing but the complaint.
     *
     * @param append the whole
     * @return all the rest
     */
    public static Unwritten allOf(Append append) {
        return new Unwritten(append, append.events(), true);
    }
}
