package io.opencomplaint.desk;

import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;

/**
 * The complaint with which a systemic issue showed.
 *
 * @param hasRoom whether it can carry one more; the next complaint of the group takes the place of one that cannot
 */
record Tip(ComplaintId complaint, SystemicIssueRaised issue, boolean hasRoom) {

    static Tip of(Complaint complaint, SystemicIssueRaised issue) {
        return new Tip(complaint.id(), issue, !complaint.dossier().issues().isFull());
    }
}
