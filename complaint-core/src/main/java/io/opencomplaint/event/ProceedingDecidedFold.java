package io.opencomplaint.event;

import io.opencomplaint.model.Ending;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Proceedings;

/** The proceeding is over; the case is handled anew, or has ended, or goes on as it was. */
final class ProceedingDecidedFold implements Fold<ProceedingDecided> {

    @Override
    public void apply(ComplaintDraft draft, ProceedingDecided event, Recording recording) {
        Proceedings all = draft.dossier.proceedings();
        all.entry(event.key())
                .map(entry -> entry.decided(recording.occurredAt(), recording.actor(), event.result()))
                .ifPresent(ended -> draft.dossier = draft.dossier.with(all.with(ended)));
        Phase phase = recording.status().phase();
        if (event.newCycle()) {
            draft.beginCycle(phase);
        } else if (draft.closedAt == null && phase.isEnd()) {
            draft.ended(recording.occurredAt(), event.worked(), Ending.OTHERWISE);
        }
    }
}
