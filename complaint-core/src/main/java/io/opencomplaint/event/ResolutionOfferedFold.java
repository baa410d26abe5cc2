package io.opencomplaint.event;

import io.opencomplaint.model.RemedyState;
import java.time.Instant;

/** The resolution in force is with the complainant. */
final class ResolutionOfferedFold implements Fold<ResolutionOffered> {

    @Override
    public void apply(ComplaintDraft draft, ResolutionOffered event, Instant at) {
        draft.remedyIn(RemedyState.OFFERED);
    }
}
