package io.opencomplaint.event;

import io.opencomplaint.model.RemedyState;
import java.time.Instant;

/** The resolution in force is carried out. */
final class ResolutionExecutedFold implements Fold<ResolutionExecuted> {

    @Override
    public void apply(ComplaintDraft draft, ResolutionExecuted event, Instant at) {
        draft.remedyIn(RemedyState.EXECUTED);
    }
}
