package io.opencomplaint.event;

import io.opencomplaint.model.Compensation;

/** There is an entry more in the ledger. */
final class CompensationOfferedFold implements Fold<CompensationOffered> {

    @Override
    public void apply(ComplaintDraft draft, CompensationOffered event, Recording recording) {
        Compensation entry =
                Compensation.offered(event.key(), draft.cycle, event.kind(), event.amount(), recording.occurredAt());
        draft.dossier = draft.dossier.with(draft.dossier.compensations().with(entry));
    }
}
