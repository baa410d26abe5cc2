package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.util.List;

/** Food delivery 外卖: S13. */
final class FoodDelivery {

    private FoodDelivery() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.policy().toBuilder()
                .id("food-delivery")
                .workflow(workflow())
                .admission(Admission.OPEN.by(Channel.PLATFORM, Channel.WEB, Channel.PHONE))
                .build();
    }

    /** What is proven 投诉属实 ends with apology and compensation, and a serious violation 严重违规 not unreported. */
    private static Workflow workflow() {
        WorkflowBuilder table = ClosedLoop.workflow().toBuilder();
        for (Status status : List.of(ClosedLoop.REPLIED, ClosedLoop.CONFIRMED)) {
            table.without(status, ActType.CLOSE)
                    .in(status)
                    .moves(ClosedLoop.FRONT, ActType.CLOSE, ClosedLoop.CLOSED)
                    .when(Guard.UPHELD)
                    .requires(Requirement.APOLOGIZED, Requirement.COMPENSATED)
                    .moves(ClosedLoop.FRONT, ActType.CLOSE, ClosedLoop.CLOSED)
                    .when(Guard.NOT_UPHELD);
        }
        return table.requiring(ActType.CLOSE, Requirement.TASKS_ENDED, Requirement.SEVERE_REPORTED)
                .build();
    }
}
