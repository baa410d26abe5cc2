package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.TriageRules;
import java.time.Duration;

/** Home services 家政: S20. */
final class HomeServices {

    /** The chain of report 上报链 above the service and its manager. */
    private static final Role DIRECTOR = Role.of("office-director");

    private static final Role GENERAL_MANAGER = Role.of("general-manager");

    private static final Scope VIP = Scope.everything().tiers(Tier.VIP);
    private static final Scope TEMPORARY = Scope.everything().tiers(Tier.TEMPORARY);

    private static final Scope MAJOR = Scope.everything().onlyMajor();

    /** How many people make a batch 批量投诉 (ours). */
    private static final int BATCH = 5;

    private HomeServices() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("home-services")
                .workflow(ClosedLoop.workflow().toBuilder()
                        .documenting(ActType.PAUSE, "signed-agreement")
                        .build())
                .admission(admission())
                .categories(CategoryTree.of("business", "service", "general", "other"))
                .triage(TriageRules.none().majorRules(grounds()))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Office.HOURS)
                        .notifyWithin(Office.DUTY)
                        .chain(Role.CLERK, Role.MANAGER, DIRECTOR, GENERAL_MANAGER)
                        .target(finalReply())
                        .target(interimReply())
                        .target(urgentReport())
                        .target(handOver())
                        .build())
                .build();
    }

    /** Forms 投诉形式: phone, visit, letter, online, forwarded, media exposure. Not accepted in three cases 不予受理. */
    private static Admission admission() {
        return Admission.OPEN
                .by(Channel.PHONE, Channel.VISIT, Channel.MAIL, Channel.WEB, Channel.REFERRAL, Channel.MEDIA)
                .refusedFor(
                        InadmissibilityReason.SETTLED_AND_EXECUTED,
                        InadmissibilityReason.HANDLED_ELSEWHERE,
                        InadmissibilityReason.LAW);
    }

    /** Major 重大: important customers, batches, and what media, regulators, public supervision or management forward. */
    private static MajorRule[] grounds() {
        return new MajorRule[] {
            MajorRule.named("vip").tiers(Tier.VIP),
            MajorRule.named("batch").people(BATCH),
            MajorRule.named("media").channels(Channel.MEDIA),
            MajorRule.named("regulator").sources("regulator"),
            MajorRule.named("public-supervision").sources("public-supervision"),
            MajorRule.named("management").sources("management")
        };
    }

    /** The shares at which warnings are told, the extension and the answer to who is not satisfied are ours. */
    private static Target finalReply() {
        return Target.named("final-reply")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED).or(Trigger.dissatisfied()))
                .stops(Trigger.finalReply())
                .limit(VIP, TimeLimit.hours(8))
                .limit(TEMPORARY, TimeLimit.hours(48))
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

    /** Where it is not solved by then, the reply has plan and schedule. */
    private static Target interimReply() {
        return Target.named("interim-reply")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.on(EventType.REPLIED))
                .limit(VIP, TimeLimit.hours(6))
                .limit(MAJOR, TimeLimit.hours(6))
                .limit(TEMPORARY, TimeLimit.hours(20))
                .limit(TimeLimit.hours(12))
                .pausable()
                .level(Level.named(Level.BREACH).telling(Role.CLERK, Role.MANAGER))
                .build();
    }

    /**
     * To the manager in charge, from when it shows that it is a major one, at its receipt or later. A warning of level one
     * is no such report: S20 calls that level a general complaint 一般投诉 that those who have it can solve themselves.
     */
    private static Target urgentReport() {
        return Target.named("urgent-report")
                .starts(Trigger.becomingMajor())
                .stops(Trigger.warned(WarningLevel.TWO))
                .limit(TimeLimit.minutes(30))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }

    /** That it waits for the office to open is ours. */
    private static Target handOver() {
        return Target.named("hand-over")
                .starts(Trigger.enteringStatus(ClosedLoop.RECEIVED.code()))
                .stops(Trigger.on(EventType.ASSIGNED))
                .limit(TimeLimit.working(Duration.ofMinutes(30)))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
    }
}
