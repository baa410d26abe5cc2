package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import java.time.Instant;

/** The case has ended without a decision on its merits. */
final class RefusedFold implements Fold<Refused> {

    @Override
    public void apply(ComplaintDraft draft, Refused event, Instant at) {
        draft.closedAt = at;
        draft.conclusion = new Conclusion(draft.conclusion.replyTimely(), null, null, event.reason());
    }
}
