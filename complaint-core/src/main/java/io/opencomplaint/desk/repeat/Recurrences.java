package io.opencomplaint.desk.repeat;

import io.opencomplaint.model.Complaint;
import java.time.Instant;
import java.util.List;

/**
 * Whether a problem came up again since something was done about it 复发检验. What it says of the effect is for the report of the
 * task that checks it.
 *
 * @param measure key of the rectification or preventive measure
 * @param since when it was done
 * @param complaints of the same problem that were received afterwards, the latest first
 * @param complete false when there are more than were asked for
 */
public record Recurrences(String measure, Instant since, List<Complaint> complaints, boolean complete) {

    /**
     * Copies the list.
     *
     * @param measure key of the rectification or preventive measure
     * @param since when it was done
     * @param complaints of the same problem that were received afterwards
     * @param complete false when there are more
     */
    public Recurrences {
        complaints = List.copyOf(complaints);
    }
}
