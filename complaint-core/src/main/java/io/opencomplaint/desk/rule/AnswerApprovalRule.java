package io.opencomplaint.desk.rule;

import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ApprovalAnswered;
import io.opencomplaint.model.Approval;
import io.opencomplaint.model.ApprovalState;

/**
 * Only what was submitted is approved or returned, and by somebody else than who submitted it, nor for them: four eyes, under any policy. What was
 * approved can still be returned, by whomever the workflow lets check it 复核: nothing is approved by that.
 */
final class AnswerApprovalRule implements ActRule<AnswerApproval> {

    @Override
    public Ruling apply(Matter matter, AnswerApproval act) {
        Approval approval = matter.complaint()
                .dossier()
                .approvals()
                .approval(act.stage(), matter.complaint().cycle())
                .orElse(null);
        if (approval == null || !waits(approval, act)) {
            return Ruling.refuse(RefusalCode.NOTHING_TO_APPROVE, act.stage());
        }
        return approval.state() == ApprovalState.SUBMITTED && matter.askers().contains(approval.submitter())
                ? Ruling.refuse(RefusalCode.FOUR_EYES, act.stage())
                : Ruling.of(new ApprovalAnswered(act.stage(), act.approved(), act.text()));
    }

    private static boolean waits(Approval approval, AnswerApproval act) {
        return approval.state() == ApprovalState.SUBMITTED
                || (approval.state() == ApprovalState.APPROVED && !act.approved());
    }
}
