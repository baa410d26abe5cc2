package io.opencomplaint.event;

import io.opencomplaint.model.RemedyState;

/** The complainant agreed to the resolution in force or turned it down. */
final class ResolutionAnsweredFold implements Fold<ResolutionAnswered> {

    @Override
    public void apply(ComplaintDraft draft, ResolutionAnswered event, Recording recording) {
        draft.remedyIn(event.accepted() ? RemedyState.ACCEPTED : RemedyState.REJECTED);
    }
}
