package io.opencomplaint.event;

import io.opencomplaint.model.Determination;

/** What was determined takes the place of what was determined before, and whoever determined it does not review the case. */
final class LiabilityDeterminedFold implements Fold<LiabilityDetermined> {

    @Override
    public void apply(ComplaintDraft draft, LiabilityDetermined event, Recording recording) {
        Determination latest = new Determination(draft.cycle, recording.occurredAt(), event.shares(), null);
        draft.dossier = draft.dossier.with(draft.dossier.liabilities().with(latest));
        draft.decidedBy(recording);
    }
}
