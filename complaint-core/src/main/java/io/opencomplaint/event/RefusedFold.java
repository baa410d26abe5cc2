package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Ending;

/** The case has ended without a decision on its merits. */
final class RefusedFold implements Fold<Refused> {

    @Override
    public void apply(ComplaintDraft draft, Refused event, Recording recording) {
        draft.ended(recording.occurredAt(), event.worked(), Ending.REFUSED);
        Conclusion was = draft.conclusion;
        draft.conclusion = new Conclusion(was.replyTimely(), null, null, event.reason(), was.survey());
        draft.decidedBy(recording);
        draft.dossier = draft.dossier.with(draft.dossier.proceedings().elsewhere(event.elsewhere()));
    }
}
