package io.opencomplaint.event;

import io.opencomplaint.model.Compensations;

/** Less is left to be paid of the entry; one that nobody offered stays unknown. */
final class CompensationPaidFold implements Fold<CompensationPaid> {

    @Override
    public void apply(ComplaintDraft draft, CompensationPaid event, Recording recording) {
        Compensations held = draft.dossier.compensations();
        held.entry(event.key())
                .ifPresent(entry -> draft.dossier = draft.dossier.with(
                        held.with(entry.paidMore(event.payment(), event.amount(), recording.occurredAt()))));
    }
}
