package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.util.List;
import java.util.Set;

/** Home decoration 家装: S10. */
final class HomeDecoration {

    /** Supervision 监督检查: a group audits timeliness, compliance, fairness and results once a case has ended. */
    private static final Set<Role> AUDITORS = Set.of(Role.AUDITOR);

    private static final List<Status> ENDED =
            List.of(ClosedLoop.CLOSED, ClosedLoop.REFUSED, ClosedLoop.WITHDRAWN, ClosedLoop.ARCHIVED);

    private HomeDecoration() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("home-decoration")
                .admission(admission())
                .workflow(workflow())
                .triage(HomeDecorationRules.triage())
                .categories(CategoryTree.of(
                        "construction-quality",
                        "service-attitude",
                        "contract",
                        "price",
                        "after-sales",
                        "environment-safety-noise",
                        "other"))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Office.HOURS)
                        .target(registration().build())
                        .target(classification().build())
                        .target(handling().build())
                        .target(reply().build())
                        .target(survey().build())
                        .build())
                .build();
    }

    /** By phone, online (site, social account), on site, by mail, by a third party's platform, and brought by third parties. */
    private static Admission admission() {
        return Admission.OPEN.by(
                Channel.PHONE,
                Channel.WEB,
                Channel.SOCIAL,
                Channel.VISIT,
                Channel.MAIL,
                Channel.PLATFORM,
                Channel.MEDIA,
                Channel.TRADE_BODY,
                Channel.CONSUMER_ASSOCIATION);
    }

    /**
     * Sorted, then assessed, then given its priority (S10, chapter 3): what is important hangs on the kind of complaint.
     * Investigate, determine, decide, execute, tell the complainant 责任认定: all of it before the end of what was
     * upheld.
     */
    private static Workflow workflow() {
        WorkflowBuilder table = ClosedLoop.workflow().toBuilder()
                .without(ClosedLoop.RECEIVED, ActType.CLASSIFY)
                .without(ClosedLoop.RECEIVED, ActType.ASSESS_SEVERITY)
                .requiring(ActType.ASSESS_SEVERITY, Requirement.CLASSIFIED);
        for (Status status : ClosedLoop.LOOKED_INTO) {
            table.requiring(
                    status, ActType.TELL_LIABILITY, Requirement.LIABILITY_DETERMINED, Requirement.SANCTIONS_EXECUTED);
        }
        for (Status status : List.of(ClosedLoop.REPLIED, ClosedLoop.CONFIRMED)) {
            table.without(status, ActType.CLOSE)
                    .in(status)
                    .moves(ClosedLoop.FRONT, ActType.CLOSE, ClosedLoop.CLOSED)
                    .requires(Requirement.TASKS_ENDED, Requirement.LIABILITY_TOLD, Requirement.SANCTIONS_EXECUTED)
                    .when(Guard.UPHELD)
                    .moves(ClosedLoop.FRONT, ActType.CLOSE, ClosedLoop.CLOSED)
                    .requires(Requirement.TASKS_ENDED)
                    .when(Guard.NOT_UPHELD);
        }
        for (Status status : ENDED) {
            table.in(status).stays(AUDITORS, ActType.AUDIT);
        }
        return table.build();
    }

    private static TargetBuilder registration() {
        return stage("registration")
                .starts(Trigger.enteringStatus(ClosedLoop.RECEIVED.code()))
                .stops(Trigger.on(EventType.REGISTERED))
                .limit(TimeLimit.hours(1));
    }

    /** What was classified before it was refused and taken up again goes to a department at once. */
    private static TargetBuilder classification() {
        return stage("classification")
                .starts(Trigger.on(EventType.REGISTERED))
                .stops(Trigger.on(EventType.CLASSIFIED, EventType.ASSIGNED))
                .limit(TimeLimit.hours(2));
    }

    /** That it counts anew for who is not satisfied, and after a reopening, is ours. */
    private static TargetBuilder handling() {
        return stage("handling")
                .starts(Trigger.on(EventType.CLASSIFIED).or(Trigger.enteringStatus("investigating")))
                .stops(Trigger.on(EventType.RESOLUTION_EXECUTED).or(Trigger.finalReply()))
                .limit(TimeLimit.workingDays(3));
    }

    private static TargetBuilder reply() {
        return stage("reply")
                .starts(Trigger.on(EventType.RESOLUTION_EXECUTED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingDays(1));
    }

    private static TargetBuilder survey() {
        return stage("survey")
                .starts(Trigger.finalReply())
                .stops(Trigger.on(EventType.SATISFACTION_CONFIRMED, EventType.SURVEY_ANSWERED))
                .cancels(Trigger.on(EventType.REOPENED, EventType.WITHDRAWN, EventType.ARCHIVED))
                .outlivesCase()
                .limit(TimeLimit.workingDays(3));
    }

    private static TargetBuilder stage(String id) {
        return Target.named(id).level(Level.named(Level.BREACH).telling(Role.MANAGER));
    }
}
