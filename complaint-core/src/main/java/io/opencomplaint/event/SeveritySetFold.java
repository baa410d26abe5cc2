package io.opencomplaint.event;

import io.opencomplaint.model.Triage;

/** The complaint is this bad from now on. */
final class SeveritySetFold implements Fold<SeveritySet> {

    @Override
    public void apply(ComplaintDraft draft, SeveritySet event, Recording recording) {
        draft.triage =
                new Triage(draft.triage.category(), event.severity(), draft.triage.priority(), draft.triage.tier());
    }
}
