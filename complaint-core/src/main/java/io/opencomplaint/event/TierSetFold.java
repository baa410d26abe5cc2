package io.opencomplaint.event;

import io.opencomplaint.model.Triage;

/** The complainant is this kind of customer from now on. */
final class TierSetFold implements Fold<TierSet> {

    @Override
    public void apply(ComplaintDraft draft, TierSet event, Recording recording) {
        draft.triage =
                new Triage(draft.triage.category(), draft.triage.severity(), draft.triage.priority(), event.tier());
    }
}
