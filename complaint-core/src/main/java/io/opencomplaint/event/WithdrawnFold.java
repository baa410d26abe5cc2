package io.opencomplaint.event;

import java.time.Instant;

/** The case has ended because the complainant took it back. */
final class WithdrawnFold implements Fold<Withdrawn> {

    @Override
    public void apply(ComplaintDraft draft, Withdrawn event, Instant at) {
        draft.closedAt = at;
    }
}
