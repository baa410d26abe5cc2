package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Ending;

/** The case has ended on its merits. */
final class ClosedFold implements Fold<Closed> {

    @Override
    public void apply(ComplaintDraft draft, Closed event, Recording recording) {
        Conclusion was = draft.conclusion;
        draft.ended(recording.occurredAt(), event.worked(), Ending.CLOSED);
        draft.conclusion = new Conclusion(was.replyTimely(), was.satisfaction(), event.outcome(), null, was.survey());
        draft.decidedBy(recording);
    }
}
