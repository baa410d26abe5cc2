package io.opencomplaint.event;

import io.opencomplaint.model.Liabilities;

/** The complainant knows; what nobody determined in this cycle stays unknown. */
final class LiabilityToldFold implements Fold<LiabilityTold> {

    @Override
    public void apply(ComplaintDraft draft, LiabilityTold event, Recording recording) {
        Liabilities held = draft.dossier.liabilities();
        held.in(draft.cycle)
                .ifPresent(
                        latest -> draft.dossier = draft.dossier.with(held.with(latest.told(recording.occurredAt()))));
    }
}
