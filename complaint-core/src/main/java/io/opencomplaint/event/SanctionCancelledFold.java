package io.opencomplaint.event;

import io.opencomplaint.model.Liabilities;

/** The sanction is taken back; one that nobody decided stays unknown. */
final class SanctionCancelledFold implements Fold<SanctionCancelled> {

    @Override
    public void apply(ComplaintDraft draft, SanctionCancelled event, Recording recording) {
        Liabilities held = draft.dossier.liabilities();
        held.sanction(event.key())
                .ifPresent(sanction ->
                        draft.dossier = draft.dossier.with(held.with(sanction.cancelled(recording.occurredAt()))));
    }
}
