package io.opencomplaint.event;

import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.RemedyState;
import java.time.Instant;

/** This resolution is in force, in place of any other. */
final class ResolutionProposedFold implements Fold<ResolutionProposed> {

    @Override
    public void apply(ComplaintDraft draft, ResolutionProposed event, Instant at) {
        draft.remedy = new Remedy(event.resolution(), RemedyState.PROPOSED);
    }
}
