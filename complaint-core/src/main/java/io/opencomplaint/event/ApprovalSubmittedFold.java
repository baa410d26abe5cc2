package io.opencomplaint.event;

import io.opencomplaint.model.Approval;

/** The stage waits for an answer, whatever it was before. */
final class ApprovalSubmittedFold implements Fold<ApprovalSubmitted> {

    @Override
    public void apply(ComplaintDraft draft, ApprovalSubmitted event, Recording recording) {
        Approval waiting = Approval.submitted(event.stage(), draft.cycle, recording.actor(), recording.occurredAt());
        draft.dossier = draft.dossier.with(draft.dossier.approvals().with(waiting));
    }
}
