package io.opencomplaint.desk.rule;

import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ApprovalSubmitted;
import io.opencomplaint.model.ApprovalState;

/** What waits for approval is not submitted again before it is answered. */
final class SubmitForApprovalRule implements ActRule<SubmitForApproval> {

    @Override
    public Ruling apply(Matter matter, SubmitForApproval act) {
        boolean waits = matter.complaint()
                .dossier()
                .approvals()
                .approval(act.stage(), matter.complaint().cycle())
                .filter(approval -> approval.state() == ApprovalState.SUBMITTED)
                .isPresent();
        return waits
                ? Ruling.refuse(RefusalCode.APPROVAL_PENDING, act.stage())
                : Ruling.of(new ApprovalSubmitted(act.stage(), act.text()));
    }
}
