package io.opencomplaint.event;

import io.opencomplaint.model.Triage;

/** The complaint is this urgent from now on. */
final class PrioritySetFold implements Fold<PrioritySet> {

    @Override
    public void apply(ComplaintDraft draft, PrioritySet event, Recording recording) {
        draft.triage =
                new Triage(draft.triage.category(), draft.triage.severity(), event.priority(), draft.triage.tier());
    }
}
