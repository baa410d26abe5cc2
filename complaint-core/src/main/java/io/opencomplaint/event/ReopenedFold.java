package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Phase;

/**
 * A new cycle: what the former one concluded stays in the history; only how timely the last reply was is
 * kept. Back at intake, it is in nobody's hands, but whoever answered for it last goes on to until somebody takes it.
 */
final class ReopenedFold implements Fold<Reopened> {

    @Override
    public void apply(ComplaintDraft draft, Reopened event, Recording recording) {
        draft.cycle++;
        draft.remedy = null;
        draft.conclusion = new Conclusion(draft.conclusion.replyTimely(), null, null, null, null);
        draft.repliedAt = null;
        draft.closedAt = null;
        if (recording.status().phase() == Phase.INTAKE) {
            draft.assignment = Assignment.NONE;
            draft.custody(Custody::settled);
        }
    }
}
