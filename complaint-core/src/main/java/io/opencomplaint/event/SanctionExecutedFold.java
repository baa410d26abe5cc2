package io.opencomplaint.event;

import io.opencomplaint.model.Liabilities;

/** The sanction is carried out; one that nobody decided stays unknown. */
final class SanctionExecutedFold implements Fold<SanctionExecuted> {

    @Override
    public void apply(ComplaintDraft draft, SanctionExecuted event, Recording recording) {
        Liabilities held = draft.dossier.liabilities();
        held.sanction(event.key())
                .ifPresent(sanction ->
                        draft.dossier = draft.dossier.with(held.with(sanction.executed(recording.occurredAt()))));
    }
}
