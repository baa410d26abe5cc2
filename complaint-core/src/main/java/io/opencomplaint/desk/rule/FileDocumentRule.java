package io.opencomplaint.desk.rule;

import io.opencomplaint.act.FileDocument;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.DocumentFiled;
import io.opencomplaint.model.Approval;
import io.opencomplaint.model.ApprovalState;
import io.opencomplaint.model.Approvals;
import io.opencomplaint.workflow.Workflow;
import java.util.List;

/**
 * A document is filed as it is; filed again, it is a new version. What somebody looks at is not exchanged under his eyes, and what
 * was approved is not exchanged without being approved anew: a new version waits until the stage that covers the document was
 * answered, makes an approval lapse, and is refused where the stage cannot be approved anew in this cycle.
 */
final class FileDocumentRule implements ActRule<FileDocument> {

    @Override
    public Ruling apply(Matter matter, FileDocument act) {
        Approvals approvals = matter.complaint().dossier().approvals();
        int cycle = matter.complaint().cycle();
        if (approvals.document(act.document(), cycle).isEmpty()) {
            return Ruling.of(new DocumentFiled(act.document(), act.attachment(), act.text(), List.of()));
        }
        Workflow workflow = matter.policy().workflow();
        List<Approval> covering = approvals.stages().stream()
                .filter(approval -> approval.cycle() == cycle && workflow.covers(approval.stage(), act.document()))
                .toList();
        String waiting =
                names(covering, ApprovalState.SUBMITTED).stream().findFirst().orElse(null);
        if (waiting != null) {
            return Ruling.refuse(RefusalCode.DOCUMENT_SUBMITTED, waiting);
        }
        List<String> lapsed = names(covering, ApprovalState.APPROVED);
        String last = lapsed.stream()
                .filter(stage -> !workflow.canApprove(matter.complaint().status(), stage))
                .findFirst()
                .orElse(null);
        return last == null
                ? Ruling.of(new DocumentFiled(act.document(), act.attachment(), act.text(), lapsed))
                : Ruling.refuse(RefusalCode.DOCUMENT_APPROVED, last);
    }

    private static List<String> names(List<Approval> approvals, ApprovalState state) {
        return approvals.stream()
                .filter(approval -> approval.state() == state)
                .map(Approval::stage)
                .toList();
    }
}
