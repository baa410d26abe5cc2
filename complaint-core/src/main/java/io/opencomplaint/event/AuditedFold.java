package io.opencomplaint.event;

import io.opencomplaint.model.Inspection;

/** The latest audit counts. */
final class AuditedFold implements Fold<Audited> {

    @Override
    public void apply(ComplaintDraft draft, Audited event, Recording recording) {
        draft.dossier = draft.dossier.with(
                new Inspection(recording.occurredAt(), event.procedureCompliant(), event.resultCompliant()));
    }
}
