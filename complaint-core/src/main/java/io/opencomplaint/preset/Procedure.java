package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Requirement;

/** Complaint procedure document 客户投诉处理程序: S8. */
final class Procedure {

    private Procedure() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("procedure")
                .workflow(ClosedLoop.workflow().toBuilder()
                        .requiring(ClosedLoop.INVESTIGATING, ActType.PROPOSE_RESOLUTION, Requirement.FINDING_RECORDED)
                        .requiring(ActType.EXECUTE_RESOLUTION, Requirement.RESOLUTION_ACCEPTED)
                        .build())
                .build();
    }
}
