package io.opencomplaint.desk;

import io.opencomplaint.act.Accept;
import io.opencomplaint.event.AssignmentAccepted;

/** Those who have the complaint say that they take it; somebody must have it. */
final class AcceptRule implements ActRule<Accept> {

    @Override
    public Ruling apply(Matter matter, Accept act) {
        return matter.complaint().assignment().assignee() == null
                ? Ruling.refuse(RefusalCode.NOT_ASSIGNED, "-")
                : Ruling.of(new AssignmentAccepted());
    }
}
