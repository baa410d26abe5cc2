package io.opencomplaint.event;

import io.opencomplaint.model.Sanction;

/** There is a sanction more, still to be carried out. */
final class SanctionDecidedFold implements Fold<SanctionDecided> {

    @Override
    public void apply(ComplaintDraft draft, SanctionDecided event, Recording recording) {
        Sanction sanction = new Sanction(
                event.key(),
                draft.cycle,
                event.party(),
                event.kind(),
                event.amount(),
                recording.occurredAt(),
                null,
                null);
        draft.dossier = draft.dossier.with(draft.dossier.liabilities().with(sanction));
    }
}
