package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import java.time.Period;

/** Telecom 通信: S21. */
final class Telecom {

    private Telecom() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("telecom")
                .workflow(workflow())
                .retention(Period.ofYears(2))
                .admission(Admission.OPEN.by(Channel.PHONE, Channel.WEB, Channel.SMS, Channel.MAIL))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Office.HOURS)
                        .target(reply())
                        .target(handling())
                        .build())
                .build();
    }

    /** Whoever did not say that it is settled is pointed to the legal ways before the case is closed. */
    private static Workflow workflow() {
        return ClosedLoop.workflow().toBuilder()
                .documenting(ActType.REPLY_INTERIM, "procedure-and-expected-time")
                .requiring(ClosedLoop.REPLIED, ActType.CLOSE, Requirement.RIGHTS_TOLD)
                .build();
    }

    /** Article 6: with the procedure and the time that it is expected to take. */
    private static Target reply() {
        return Target.named("reply")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.on(EventType.REPLIED))
                .limit(TimeLimit.hours(24))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }

    /** Article 9: within the time prescribed, which S21 leaves open; 15 days are what operators have by regulation. */
    private static Target handling() {
        return Target.named("handling")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED).or(Trigger.dissatisfied()))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.calendarDays(15))
                .extendable(ExtensionRule.times(1).because("complex", "special"))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }
}
