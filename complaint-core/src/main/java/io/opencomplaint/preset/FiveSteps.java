package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.workflow.Requirement;

/** The flow in five steps 处理客户投诉流程图: S22. */
final class FiveSteps {

    /** Report of the investigation 调查报告: root cause 问题根源, scope 影响范围, responsibility 责任判定. */
    private static final String REPORT = "investigation-report";

    private FiveSteps() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("five-steps")
                .workflow(ClosedLoop.workflow().toBuilder()
                        .requiring(ClosedLoop.REGISTERED, ActType.ASSIGN, Requirement.PRIORITIZED)
                        .requiring(
                                ClosedLoop.INVESTIGATING,
                                ActType.PROPOSE_RESOLUTION,
                                Requirement.FINDING_RECORDED,
                                Requirement.LIABILITY_DETERMINED)
                        .documenting(ActType.PROPOSE_RESOLUTION, REPORT)
                        .requiring(ActType.EXECUTE_RESOLUTION, Requirement.RESOLUTION_ACCEPTED)
                        .build())
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Office.HOURS)
                        .target(followUp())
                        .build())
                .build();
    }

    /** How satisfied the customer is 回访客户满意度: said, answered in a survey, or asked by whoever seeks the customer out. */
    private static Target followUp() {
        return Target.named("follow-up")
                .starts(Trigger.on(EventType.RESOLUTION_EXECUTED).or(Trigger.finalReply()))
                .stops(Trigger.on(EventType.SATISFACTION_CONFIRMED, EventType.SURVEY_ANSWERED)
                        .or(Trigger.contacted()))
                .cancels(Trigger.on(EventType.REOPENED, EventType.WITHDRAWN, EventType.ARCHIVED))
                .outlivesCase()
                .limit(TimeLimit.hours(48))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }
}
