package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import java.time.Instant;

/** The case has ended on its merits. */
final class ClosedFold implements Fold<Closed> {

    @Override
    public void apply(ComplaintDraft draft, Closed event, Instant at) {
        Conclusion was = draft.conclusion;
        draft.closedAt = at;
        draft.conclusion = new Conclusion(was.replyTimely(), was.satisfaction(), event.outcome(), null);
    }
}
