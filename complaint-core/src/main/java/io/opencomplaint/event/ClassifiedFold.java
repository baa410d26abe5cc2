package io.opencomplaint.event;

import io.opencomplaint.model.Triage;
import java.time.Instant;

/** The complaint is of this kind from now on. */
final class ClassifiedFold implements Fold<Classified> {

    @Override
    public void apply(ComplaintDraft draft, Classified event, Instant at) {
        draft.triage = new Triage(event.category(), draft.triage.severity(), draft.triage.priority());
    }
}
