package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import java.time.Instant;

/** A new cycle: what the former one concluded stays in the history; only how timely the last reply was is kept. */
final class ReopenedFold implements Fold<Reopened> {

    @Override
    public void apply(ComplaintDraft draft, Reopened event, Instant at) {
        draft.cycle++;
        draft.remedy = null;
        draft.conclusion = new Conclusion(draft.conclusion.replyTimely(), null, null, null);
        draft.repliedAt = null;
        draft.closedAt = null;
    }
}
