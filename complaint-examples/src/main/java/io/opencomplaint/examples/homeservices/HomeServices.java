package io.opencomplaint.examples.homeservices;

import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.time.Duration;
import java.time.ZoneId;

/** The rules of a home service (S20). That the hand-over waits for the office to open is ours. */
final class HomeServices {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The chain of report 上报链 above the service and its manager. */
    static final Role DIRECTOR = Role.of("office-director");

    static final Role GENERAL_MANAGER = Role.of("general-manager");

    static final WorkingCalendar OFFICE =
            Calendars.china(Beyond.PROVISIONAL, Shift.parse("09:00-12:00"), Shift.parse("13:00-18:00"));

    /** Longer hours under another version, so that clocks say on which hours they were counted. */
    static final WorkingCalendar OPEN_LATE = OFFICE.toBuilder()
            .version("2022-2026.late")
            .hours(Shift.parse("09:00-12:00"), Shift.parse("13:00-20:00"))
            .build();

    /** When people may be called. */
    private static final WorkingCalendar DUTY = WorkingCalendar.builder("duty", "1")
            .zone(SHANGHAI)
            .everyDay(Shift.parse("07:00-22:00"))
            .build();

    private HomeServices() {}

    static ComplaintPolicy policy(int version, WorkingCalendar office, TimeLimit ofTemporary) {
        return Presets.closedLoop().toBuilder()
                .id("home-services")
                .version(version)
                .serviceLevels(ServiceLevels.builder()
                        .calendar(office)
                        .alsoKnowing(OFFICE)
                        .notifyWithin(DUTY)
                        .chain(Role.CLERK, Role.MANAGER, DIRECTOR, GENERAL_MANAGER)
                        .target(finalReply(ofTemporary))
                        .target(urgentReport())
                        .target(handOver())
                        .build())
                .build();
    }

    private static Target finalReply(TimeLimit ofTemporary) {
        return Target.named("final-reply")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED).or(Trigger.dissatisfied()))
                .stops(Trigger.finalReply())
                .limit(Scope.everything().tiers(Tier.VIP), TimeLimit.hours(8))
                .limit(Scope.everything().tiers(Tier.TEMPORARY), ofTemporary) // 48 hours
                .limit(TimeLimit.hours(24))
                .pausesIn(Phase.WAITING)
                .pausable()
                .extendable(ExtensionRule.times(1).upTo(TimeLimit.hours(24)).approvedBy(Role.MANAGER))
                .level(Level.named("half").atPercent(50).telling(Role.CLERK, Role.MANAGER))
                .level(Level.named("soon").atPercent(80).telling(Role.CLERK, Role.MANAGER, DIRECTOR))
                .level(Level.named(Level.BREACH)
                        .telling(Role.CLERK, Role.MANAGER, DIRECTOR, GENERAL_MANAGER)
                        .raisingTo(Priority.URGENT))
                .build();
    }

    /** Counted from the receipt, also when it shows only later how bad it is. */
    private static Target urgentReport() {
        return Target.named("urgent-report")
                .appliesTo(Scope.everything().severities(Severity.MAJOR, Severity.CRITICAL))
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.on(EventType.WARNING_RAISED))
                .limit(TimeLimit.minutes(30))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }

    private static Target handOver() {
        return Target.named("hand-over")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.on(EventType.ASSIGNED))
                .limit(TimeLimit.working(Duration.ofMinutes(30)))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }
}
