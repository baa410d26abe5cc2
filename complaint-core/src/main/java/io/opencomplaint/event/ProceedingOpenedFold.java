package io.opencomplaint.event;

import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Proceeding;

/** There is a proceeding more. A case that it takes out of its end has not ended for now, though its outcome stands until it is decided. */
final class ProceedingOpenedFold implements Fold<ProceedingOpened> {

    @Override
    public void apply(ComplaintDraft draft, ProceedingOpened event, Recording recording) {
        Proceeding opened = new Proceeding(
                event.key(),
                event.kind(),
                event.body(),
                draft.cycle,
                recording.occurredAt(),
                recording.actor(),
                event.dueAt(),
                null,
                null,
                null);
        draft.dossier = draft.dossier.with(draft.dossier.proceedings().with(opened));
        Phase phase = recording.status().phase();
        if (phase != Phase.CLOSED && phase != Phase.ARCHIVED) {
            draft.closedAt = null;
            draft.dossier = draft.dossier.with(draft.dossier.timing().open());
        }
    }
}
