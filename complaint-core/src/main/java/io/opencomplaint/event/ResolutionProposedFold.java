package io.opencomplaint.event;

import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.RemedyState;

/** This resolution is in force, in place of any other, and whoever proposed it does not review the case. */
final class ResolutionProposedFold implements Fold<ResolutionProposed> {

    @Override
    public void apply(ComplaintDraft draft, ResolutionProposed event, Recording recording) {
        draft.remedy = new Remedy(event.resolution(), RemedyState.PROPOSED);
        draft.decidedBy(recording);
    }
}
