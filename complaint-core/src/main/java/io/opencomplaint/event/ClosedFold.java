package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;

/** The case has ended on its merits. */
final class ClosedFold implements Fold<Closed> {

    @Override
    public void apply(ComplaintDraft draft, Closed event, Recording recording) {
        Conclusion was = draft.conclusion;
        draft.ended(recording.occurredAt(), event.worked());
        draft.conclusion = new Conclusion(was.replyTimely(), was.satisfaction(), event.outcome(), null, was.survey());
        draft.decidedBy(recording.actor());
    }
}
