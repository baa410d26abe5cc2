package io.opencomplaint.event;

import io.opencomplaint.model.Compensations;

/** The entry is owed, or over; one that nobody offered stays unknown. */
final class CompensationAnsweredFold implements Fold<CompensationAnswered> {

    @Override
    public void apply(ComplaintDraft draft, CompensationAnswered event, Recording recording) {
        Compensations held = draft.dossier.compensations();
        held.entry(event.key())
                .ifPresent(entry -> draft.dossier =
                        draft.dossier.with(held.with(entry.answered(event.agreed(), recording.occurredAt()))));
    }
}
