package io.opencomplaint.event;

import io.opencomplaint.model.Triage;

/** The complaint is of this kind from now on. */
final class ClassifiedFold implements Fold<Classified> {

    @Override
    public void apply(ComplaintDraft draft, Classified event, Recording recording) {
        draft.triage =
                new Triage(event.category(), draft.triage.severity(), draft.triage.priority(), draft.triage.tier());
    }
}
