package io.opencomplaint.examples.benchmark;

import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;
import java.time.ZoneId;

/** The closed loop with time limits. */
final class Limits {

    private Limits() {}

    /** Three clocks on working hours: two begin with receipt, one with registration, each is ended by another of the eight acts. */
    static ComplaintPolicy three() {
        return policy(ServiceLevels.builder()
                .calendar(Office.in(Office.SHANGHAI))
                .target(from("registration", EventType.COMPLAINT_RECEIVED)
                        .stops(Trigger.on(EventType.REGISTERED))
                        .limit(TimeLimit.workingHours(2))
                        .once()
                        .build())
                .target(from("acceptance", EventType.REGISTERED)
                        .stops(Trigger.on(EventType.ASSIGNMENT_ACCEPTED))
                        .limit(TimeLimit.workingHours(8))
                        .build())
                .target(from("final-reply", EventType.COMPLAINT_RECEIVED)
                        .stops(Trigger.finalReply())
                        .limit(TimeLimit.workingDays(15))
                        .level(Level.named("soon").atPercent(80).telling(Role.HANDLER))
                        .build())
                .build());
    }

    /**
     * The preset with the most clocks, and two regulators beside it: receipt starts seven clocks on three calendars for a VIP.
     */
    static ComplaintPolicy richest() {
        return Presets.homeServices().toBuilder()
                .regulator(Regulators.cnBank())
                .regulator(Regulators.ukDisp())
                .build();
    }

    /** One limit with one level: an hour for a VIP, a year for everybody else. */
    static ComplaintPolicy hourOrYear() {
        return policy(ServiceLevels.builder()
                .calendar(Calendars.aroundTheClock(ZoneId.of(Office.SHANGHAI)))
                .target(from("final-reply", EventType.COMPLAINT_RECEIVED)
                        .stops(Trigger.finalReply())
                        .limit(Scope.everything().tiers(Tier.VIP), TimeLimit.hours(1))
                        .limit(TimeLimit.hours(365 * 24))
                        .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                        .build())
                .build());
    }

    private static TargetBuilder from(String id, EventType start) {
        return Target.named(id).starts(Trigger.on(start));
    }

    private static ComplaintPolicy policy(ServiceLevels levels) {
        return Presets.closedLoop().toBuilder().serviceLevels(levels).build();
    }
}
