package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Ending;

/** The case has ended because the complainant took it back. */
final class WithdrawnFold implements Fold<Withdrawn> {

    @Override
    public void apply(ComplaintDraft draft, Withdrawn event, Recording recording) {
        Conclusion was = draft.conclusion;
        draft.ended(recording.occurredAt(), event.worked(), Ending.WITHDRAWN);
        draft.conclusion = new Conclusion(was.replyTimely(), was.satisfaction(), null, null, was.survey());
    }
}
