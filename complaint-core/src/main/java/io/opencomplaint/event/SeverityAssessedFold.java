package io.opencomplaint.event;

import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Triage;
import org.jspecify.annotations.Nullable;

/** The complaint is as bad as its score says, until somebody judges otherwise. */
final class SeverityAssessedFold implements Fold<SeverityAssessed> {

    @Override
    public void apply(ComplaintDraft draft, SeverityAssessed event, Recording recording) {
        judge(draft, event.score().severity(), event.priority());
        draft.dossier = draft.dossier.with(draft.dossier.risk().scored(event.score()));
    }

    /** The severity from now on, and the priority where the policy's matrix has one for it. */
    static void judge(ComplaintDraft draft, Severity severity, @Nullable Priority priority) {
        Triage was = draft.triage;
        draft.triage = new Triage(was.category(), severity, priority == null ? was.priority() : priority, was.tier());
    }
}
