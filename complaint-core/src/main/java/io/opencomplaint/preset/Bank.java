package io.opencomplaint.preset;

import static io.opencomplaint.act.ActType.*;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.policy.RepeatSign;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.triage.TriageRules;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.Duration;
import java.util.List;

/** Bank 银行: S17, with what the rules of banking add to a workflow (CN-BANK-DECIDE). */
final class Bank {

    private static final Status MERGED = Status.of("merged", Phase.CLOSED);

    /** Where it is not answered yet, so that it can go on as another one. */
    private static final List<Status> HANDLED = List.of(
            ClosedLoop.RECEIVED,
            ClosedLoop.REGISTERED,
            ClosedLoop.ASSIGNED,
            ClosedLoop.INVESTIGATING,
            ClosedLoop.RESOLVING);

    /** Where there is a decision that the superior institution can verify. */
    private static final List<Status> ANSWERED = List.of(ClosedLoop.REPLIED, ClosedLoop.CONFIRMED, ClosedLoop.CLOSED);

    /**
     * The same complaint within the period of handling may be merged 合并处理 (CN-BANK-DECIDE). S17 knows no merging. So that is an offer
     * and no limit: for 15 days a repeat is shown, and as long as a complaint is not answered, also where its time was extended, it
     * may be merged by who judges it to be the same.
     */
    private static final Duration PERIOD = Duration.ofDays(15);

    /** S17 names no figure: how long the lane takes is ours. */
    private static final TimeLimit LANE = TimeLimit.hours(1);

    private Bank() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("bank")
                .workflow(workflow())
                .triage(TriageRules.none().majorRules(CnBank.MASS_INCIDENT))
                .repeats(RepeatRule.within(PERIOD, RepeatSign.SAME_COMPLAINANT_AND_CATEGORY, RepeatSign.SAME_SUBJECT))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Office.HOURS)
                        .target(priorityLane())
                        .build())
                .build();
    }

    private static Workflow workflow() {
        WorkflowBuilder table = ClosedLoop.workflow().toBuilder();
        HANDLED.forEach(status -> table.in(status).moves(ClosedLoop.STAFF, MERGE, MERGED));
        merged(table);
        ANSWERED.forEach(status -> table.in(status)
                .stays(ClosedLoop.STAFF, REQUEST_VERIFICATION)
                .moves(ClosedLoop.STAFF, DECIDE_VERIFICATION, ClosedLoop.INVESTIGATING)
                .when(Guard.UPHELD)
                .stays(ClosedLoop.STAFF, DECIDE_VERIFICATION)
                .when(Guard.NOT_UPHELD));
        ClosedLoop.UNARCHIVED.stream()
                .filter(status -> !ANSWERED.contains(status))
                .forEach(status -> table.in(status).stays(ClosedLoop.STAFF, DECIDE_VERIFICATION));
        return table.build();
    }

    /** What was begun for it ends here; everything else goes on in the other one. */
    private static void merged(WorkflowBuilder table) {
        table.in(MERGED)
                .stays(ClosedLoop.STAFF, ADD_NOTE, ADD_LESSON, CONTACT, LINK, UNLINK, REPORT_TASK, FILE_DOCUMENT)
                .stays(ClosedLoop.BACK, CommonActs.ANSWER)
                .stays(ClosedLoop.LEAD, EXECUTE_SANCTION, CANCEL_SANCTION, CANCEL_COMPENSATION)
                .stays(ClosedLoop.STAFF, DECIDE_APPEAL, DECIDE_EXTERNAL, DECIDE_VERIFICATION)
                .stays(ClosedLoop.STAFF, ANSWER_COMPENSATION)
                .stays(ClosedLoop.FRONT, PAY_COMPENSATION)
                .moves(ClosedLoop.FRONT, REOPEN, ClosedLoop.RECEIVED)
                .moves(ClosedLoop.FRONT, ARCHIVE, ClosedLoop.ARCHIVED)
                .requires(CommonActs.PUT_AWAY);
    }

    /** The first sweep makes what is in the lane urgent, so that work lists show it first. */
    private static Target priorityLane() {
        return Target.named("priority-lane")
                .starts(Trigger.enteringStatus(ClosedLoop.RECEIVED.code()))
                .stops(Trigger.on(EventType.ASSIGNED))
                .limit(Scope.everything().tiers(Tier.VIP), LANE)
                .limit(Scope.everything().severities(Severity.MAJOR, Severity.CRITICAL), LANE)
                .limit(Scope.everything().onlyMajor(), LANE)
                .level(Level.named("lane").before(LANE).telling(Role.MANAGER).raisingTo(Priority.URGENT))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }
}
