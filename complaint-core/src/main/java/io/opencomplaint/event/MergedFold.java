package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Ending;

/** The case has ended without a finding of its own, and points to the one that goes on. */
final class MergedFold implements Fold<Merged> {

    @Override
    public void apply(ComplaintDraft draft, Merged event, Recording recording) {
        Conclusion was = draft.conclusion;
        draft.ended(recording.occurredAt(), event.worked(), Ending.MERGED);
        draft.conclusion = new Conclusion(was.replyTimely(), was.satisfaction(), null, null, was.survey());
        draft.dossier = draft.dossier.with(draft.dossier.relations().mergedInto(event.survivor()));
    }
}
