package io.opencomplaint.event;

import io.opencomplaint.model.Triage;
import java.time.Instant;

/** The complaint is this bad from now on. */
final class SeveritySetFold implements Fold<SeveritySet> {

    @Override
    public void apply(ComplaintDraft draft, SeveritySet event, Instant at) {
        draft.triage = new Triage(draft.triage.category(), event.severity(), draft.triage.priority());
    }
}
