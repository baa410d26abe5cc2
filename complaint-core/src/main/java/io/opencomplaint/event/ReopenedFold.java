package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Phase;

/**
 * A new cycle: what the former one concluded stays in the history; only how timely the last reply was is
 * kept. Back at intake, it is in nobody's hands. One that was merged stands for itself again.
 */
final class ReopenedFold implements Fold<Reopened> {

    @Override
    public void apply(ComplaintDraft draft, Reopened event, Recording recording) {
        draft.cycle++;
        draft.remedy = null;
        draft.conclusion = new Conclusion(draft.conclusion.replyTimely(), null, null, null, null);
        draft.repliedAt = null;
        draft.closedAt = null;
        draft.dossier = draft.dossier.with(draft.dossier.relations().mergedInto(null));
        if (recording.status().phase() == Phase.INTAKE) {
            draft.assignment = Assignment.NONE;
        }
    }
}
