package io.opencomplaint.desk.decision;

import io.opencomplaint.model.Approval;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Dossier;

/** A stage that waits for approval, a transfer that waits to be taken, and a person who keeps out of the case. */
final class SampleApprovals {

    static final String WAITING = "content";
    static final String INTERESTED = "u-99";
    static final Attachment REPORT = Attachment.of("report.pdf", "application/pdf", 17, "ab".repeat(32));

    private SampleApprovals() {}

    static Dossier in(Dossier dossier) {
        Approval waiting = Approval.submitted(WAITING, 1, "u-5", SampleComplaints.START);
        Custody custody = Custody.EMPTY
                .takenBy("u-2")
                .transferred(new Assignment(Assignee.of("sales", "u-2"), true))
                .interest(INTERESTED, true);
        return dossier.with(dossier.approvals().with(waiting)).with(custody);
    }
}
