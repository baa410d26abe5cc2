package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import java.time.Instant;

/** The case has ended because the complainant took it back. */
final class WithdrawnFold implements Fold<Withdrawn> {

    @Override
    public void apply(ComplaintDraft draft, Withdrawn event, Instant at) {
        Conclusion was = draft.conclusion;
        draft.closedAt = at;
        draft.conclusion = new Conclusion(was.replyTimely(), was.satisfaction(), null, null);
    }
}
