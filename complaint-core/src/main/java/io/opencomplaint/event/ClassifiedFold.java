package io.opencomplaint.event;

import io.opencomplaint.model.Risk;
import io.opencomplaint.model.Triage;

/** The complaint is of this kind from now on; the contingency plan for the kind that it was of is no longer for it. */
final class ClassifiedFold implements Fold<Classified> {

    @Override
    public void apply(ComplaintDraft draft, Classified event, Recording recording) {
        draft.triage =
                new Triage(event.category(), draft.triage.severity(), draft.triage.priority(), draft.triage.tier());
        Risk risk = draft.dossier.risk();
        draft.dossier = risk.plan() == null ? draft.dossier : draft.dossier.with(risk.plan(null));
    }
}
