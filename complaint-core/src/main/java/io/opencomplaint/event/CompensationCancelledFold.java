package io.opencomplaint.event;

import io.opencomplaint.model.Compensations;

/** Nothing is left to be paid of the entry; one that nobody offered stays unknown. */
final class CompensationCancelledFold implements Fold<CompensationCancelled> {

    @Override
    public void apply(ComplaintDraft draft, CompensationCancelled event, Recording recording) {
        Compensations held = draft.dossier.compensations();
        held.entry(event.key()).ifPresent(entry -> draft.dossier = draft.dossier.with(held.with(entry.cancelled())));
    }
}
