package io.opencomplaint.tck;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Digest;
import java.util.List;

/** Complaints and events without their seals: salts are random, so that no two seals are equal. */
public final class Unsealed {

    private Unsealed() {}

    /** The same without seals. */
    public static List<RecordedEvent> events(List<RecordedEvent> sealed) {
        return sealed.stream()
                .map(event -> new RecordedEvent(
                        event.complaint(), event.sequence(), event.recording(), event.event(), event.clocks(), null))
                .toList();
    }

    /** The same with no link of its own. */
    public static Complaint complaint(Complaint sealed) {
        return sealed.with(Digest.ZERO);
    }
}
