package io.opencomplaint.preset;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;

/** Bank 银行: S17. */
final class Bank {

    /** S17 names no figure: how long the lane takes is ours. */
    private static final TimeLimit LANE = TimeLimit.hours(1);

    private Bank() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.policy().toBuilder()
                .id("bank")
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Office.HOURS)
                        .target(priorityLane())
                        .build())
                .build();
    }

    /** The first sweep makes what is in the lane urgent, so that work lists show it first. */
    private static Target priorityLane() {
        return Target.named("priority-lane")
                .starts(Trigger.enteringStatus(ClosedLoop.RECEIVED.code()))
                .stops(Trigger.on(EventType.ASSIGNED))
                .limit(Scope.everything().tiers(Tier.VIP), LANE)
                .limit(Scope.everything().severities(Severity.MAJOR, Severity.CRITICAL), LANE)
                .level(Level.named("lane").before(LANE).telling(Role.MANAGER).raisingTo(Priority.URGENT))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }
}
