package io.opencomplaint.event;

import io.opencomplaint.model.Approvals;

/** The stage is approved, and whoever approved it does not review the case, or to be worked on again. One that nobody submitted stays unknown. */
final class ApprovalAnsweredFold implements Fold<ApprovalAnswered> {

    @Override
    public void apply(ComplaintDraft draft, ApprovalAnswered event, Recording recording) {
        Approvals approvals = draft.dossier.approvals();
        approvals
                .approval(event.stage(), draft.cycle)
                .map(waiting -> waiting.answered(event.approved(), recording.actor(), recording.occurredAt()))
                .ifPresent(answered -> draft.dossier = draft.dossier.with(approvals.with(answered)));
        if (event.approved()) {
            draft.decidedBy(recording);
        }
    }
}
