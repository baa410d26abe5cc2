package io.opencomplaint.event;

import io.opencomplaint.model.Triage;
import java.time.Instant;

/** The complaint is this urgent from now on. */
final class PrioritySetFold implements Fold<PrioritySet> {

    @Override
    public void apply(ComplaintDraft draft, PrioritySet event, Instant at) {
        draft.triage = new Triage(draft.triage.category(), draft.triage.severity(), event.priority());
    }
}
