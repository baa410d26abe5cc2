package io.opencomplaint.event;

import java.time.Instant;

/** Notes when receipt was confirmed. */
final class AcknowledgedFold implements Fold<Acknowledged> {

    @Override
    public void apply(ComplaintDraft draft, Acknowledged event, Instant at) {
        draft.acknowledgedAt = at;
    }
}
