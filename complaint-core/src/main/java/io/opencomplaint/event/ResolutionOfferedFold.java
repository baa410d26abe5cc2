package io.opencomplaint.event;

import io.opencomplaint.model.RemedyState;

/** The resolution in force is with the complainant. */
final class ResolutionOfferedFold implements Fold<ResolutionOffered> {

    @Override
    public void apply(ComplaintDraft draft, ResolutionOffered event, Recording recording) {
        draft.remedyIn(RemedyState.OFFERED);
    }
}
