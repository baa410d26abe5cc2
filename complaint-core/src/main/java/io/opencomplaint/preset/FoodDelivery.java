package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.math.BigDecimal;
import java.util.List;

/** Food delivery 外卖: S13. */
final class FoodDelivery {

    /** The source names no figures: 1 % from 2026 on, five in a week and 30 days are ours. */
    private static final BigDecimal HIGH = new BigDecimal("0.01");

    private static final int SINCE = 2026;
    private static final int MONTH = 30;
    private static final int OFTEN = 5;
    private static final int WEEK = 7;

    private FoodDelivery() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("food-delivery")
                .workflow(workflow())
                .admission(Admission.OPEN.by(Channel.PLATFORM, Channel.WEB, Channel.PHONE))
                .alerts(
                        high("shop-rate", Commonality.SHOP),
                        high("courier-rate", Commonality.COURIER),
                        FrequencyRule.of("shop-recurs", Commonality.SHOP, OFTEN, WEEK))
                .build();
    }

    /** Shops and couriers with a high rate are trained 培训. */
    private static RateRule high(String id, Commonality by) {
        return RateRule.of(id, "orders", by).target(SINCE, HIGH).prevents(Assignee.unit("training"), MONTH);
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
