package io.opencomplaint.event;

import io.opencomplaint.model.RemedyState;

/** The resolution in force is carried out. */
final class ResolutionExecutedFold implements Fold<ResolutionExecuted> {

    @Override
    public void apply(ComplaintDraft draft, ResolutionExecuted event, Recording recording) {
        draft.remedyIn(RemedyState.EXECUTED);
    }
}
