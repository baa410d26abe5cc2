package io.opencomplaint.policy.file;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.access.Grant;
import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Relation;
import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.HolidaySchedule;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.policy.RepeatSign;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.triage.AgeingRule;
import io.opencomplaint.triage.ContingencyPlan;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.PlanDrill;
import io.opencomplaint.triage.PlanRevision;
import io.opencomplaint.triage.PriorityCell;
import io.opencomplaint.triage.PriorityMatrix;
import io.opencomplaint.triage.SeverityScale;
import io.opencomplaint.triage.TriageRules;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** A policy that uses everything that can stand in a file. */
public final class SamplePolicy {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar OFFICE =
            Calendars.china(Beyond.PROVISIONAL, Shift.parse("08:30-12:00"), Shift.parse("13:00-17:30"));
    private static final WorkingCalendar NIGHT = WorkingCalendar.builder("night", "2026-b")
            .zone(SHANGHAI)
            .everyDay(Shift.parse("22:00-06:00"))
            .hours(DayOfWeek.SUNDAY)
            .schedule(new HolidaySchedule(
                    "fairs",
                    "1",
                    "the fair's own list: \"yes\" & no",
                    2026,
                    2027,
                    Map.of(LocalDate.of(2026, 6, 1), "no"),
                    Map.of(LocalDate.of(2026, 6, 7), "made up")))
            .holiday(LocalDate.of(2026, 7, 1), "stocktaking")
            .specialDay(LocalDate.of(2026, 12, 31), "short", Shift.parse("20:00-22:00"))
            .restOnMakeUpDays()
            .build();

    private SamplePolicy() {}

    /**
     * The closed loop under much that it has not by itself.
     *
     * @return the policy
     */
    public static ComplaintPolicy rich() {
        return Presets.closedLoop().toBuilder()
                .id("rich")
                .version(7)
                .roles(Role.CLERK, Role.HANDLER, Role.MANAGER)
                .leaders(Role.MANAGER, Role.CLERK)
                .numbers("R{yyyyMM}-{seq:4}")
                .admission(Admission.OPEN
                        .by(Channel.PHONE, Channel.WEB, Channel.of("kiosk"))
                        .refusedFor(InadmissibilityReason.LAW, InadmissibilityReason.MALICIOUS))
                .effectCheckedAfter(TimeLimit.workingDays(20))
                .categories(CategoryTree.of(
                                "product/fault", "service", "payment-services/cards", "superannuation", "advice/tax")
                        .with(Category.of("product/old"), LocalDate.MIN, LocalDate.of(2026, 6, 30))
                        .with(Category.of("product/new"), LocalDate.of(2026, 7, 1), LocalDate.MAX))
                .route(Category.of("product"), Assignee.unit("quality"))
                .route(Category.of("service"), Assignee.of("front: \"desk\"", "u-9"))
                .serviceLevels(levels())
                .regulator(Regulators.cnBank())
                .regulator(Regulators.cn12345())
                .regulator(Regulators.cnMarketRegulation())
                .triage(triage())
                .repeats(RepeatRule.within(Duration.ofDays(30), RepeatSign.SAME_RESPONDENT, RepeatSign.SAME_SUBJECT)
                        .categoryDepth(1)
                        .candidates(50))
                .access(AccessRules.builder()
                        .allow(Role.CLERK, Set.of(Permission.ACT, Permission.READ), Grant.UNINVOLVED)
                        .allow(Role.MANAGER, Set.of(Permission.values()), Grant.UNINVOLVED)
                        .allowOthers(Set.of(Permission.ACT), Set.of(Relation.NOBODYS))
                        .smallestGroup(7)
                        .auditsConfidentialReads(true)
                        .build())
                .alerts(
                        FrequencyRule.of("batch", Commonality.BATCH, 3, 30).prevents(Assignee.unit("quality"), 14),
                        FrequencyRule.of("cause", Commonality.CAUSE, 5, 92),
                        RateRule.of("shops", "orders", Commonality.SHOP)
                                .target(2025, new BigDecimal("0.02"))
                                .target(2026, new BigDecimal("0.018"))
                                .prevents(Assignee.of("training", "u-3"), 30))
                .build();
    }

    /**
     * A workflow of two statuses whose rows have documents and stages of approval.
     *
     * @return the policy
     */
    static ComplaintPolicy documented() {
        Status open = Status.of("open", Phase.INTAKE);
        Status done = Status.of("done", Phase.CLOSED);
        return ComplaintPolicy.named("documented")
                .workflow(Workflow.startingAt(open)
                        .stays(Set.of(), ActType.CLASSIFY, ActType.ADD_NOTE, ActType.FILE_DOCUMENT)
                        .stays(Set.of(Role.CLERK), ActType.SUBMIT_FOR_APPROVAL)
                        .stays(Set.of(Role.MANAGER), ActType.APPROVE, ActType.RETURN_FOR_REWORK)
                        .stage("ending")
                        .moves(Set.of(Role.CLERK), ActType.CLOSE, done)
                        .requires(Requirement.CLASSIFIED)
                        .approved("ending")
                        .document("form-7")
                        .build())
                .build();
    }

    private static TriageRules triage() {
        return TriageRules.none()
                .scale(SeverityScale.named("scale")
                        .version(2)
                        .factor("impact", 3, 5)
                        .factor("source", 1, 10)
                        .from(Severity.MODERATE, 5)
                        .from(Severity.MAJOR, 15))
                .matrix(matrix())
                .majorRules(
                        MajorRule.named("vip").tiers(Tier.VIP).channels(Channel.PHONE),
                        MajorRule.named("media").sources("press").severity(Severity.MAJOR),
                        MajorRule.named("batch").people(10))
                .ageing(new AgeingRule(Duration.ofHours(36), Priority.IMPORTANT))
                .plans(ContingencyPlan.named("faults")
                        .version(2)
                        .categories(Category.of("product/fault"), Category.of("service"))
                        .measure("apologise", "Apologise", "道歉")
                        .measure("compensate", "Compensate", "赔偿")
                        .revisions(new PlanRevision(2, LocalDate.of(2026, 3, 1), "learned from: \"the\" fair"))
                        .drills(
                                new PlanDrill(1, LocalDate.of(2026, 2, 1), false, "too slow"),
                                new PlanDrill(2, LocalDate.of(2026, 4, 1), true, "in time")));
    }

    private static PriorityMatrix matrix() {
        PriorityMatrix matrix = PriorityMatrix.empty();
        for (Severity severity : Severity.values()) {
            matrix = matrix.row(severity, Priority.GENERAL);
        }
        return matrix.cell(Severity.MAJOR, Tier.VIP, Priority.URGENT)
                .cell(PriorityCell.of(Severity.MAJOR, Priority.IMPORTANT)
                        .factor("impact", 4)
                        .categories(Category.of("product"), Category.of("service")));
    }

    private static ServiceLevels levels() {
        return ServiceLevels.builder()
                .calendar(OFFICE)
                .calendar(Scope.everything().channels(Channel.PHONE).units("night"), NIGHT)
                .alsoKnowing(Calendars.aroundTheClock(SHANGHAI))
                .notifyWithin(OFFICE)
                .chain(Role.CLERK, Role.MANAGER)
                .target(Target.named("first-word")
                        .appliesTo(Scope.everything()
                                .tiers(Tier.VIP, Tier.ORDINARY)
                                .priorities(Priority.URGENT)
                                .severities(Severity.MAJOR))
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED).or(Trigger.dissatisfied()))
                        .stops(Trigger.interimReply().or(Trigger.finalReply()))
                        .cancels(Trigger.satisfied().or(Trigger.warned(WarningLevel.THREE)))
                        .pauses(Trigger.entering(Phase.WAITING), Trigger.leavingStatus("offered"))
                        .resets(Trigger.leaving(Phase.INTAKE).or(Trigger.enteringStatus("assigned")))
                        .pausesIn(Phase.WAITING)
                        .pausable()
                        .once()
                        .limit(Scope.everything().categories(Category.of("product")), TimeLimit.workingHours(4))
                        .limit(TimeLimit.workingHours(8))
                        .level(Level.named("half").atPercent(50).telling(Role.HANDLER))
                        .level(Level.named("soon")
                                .before(TimeLimit.workingHours(1))
                                .raisingTo(Priority.URGENT))
                        .level(Level.named("breach")
                                .telling(Role.MANAGER)
                                .repeating(TimeLimit.hours(24), 3)
                                .reassigning(Assignee.of("front", "u-1")))
                        .level(Level.named("lost").after(TimeLimit.workingDays(2)))
                        .extendable(ExtensionRule.times(2)
                                .because("parts", "expert")
                                .upTo(TimeLimit.workingHours(16))
                                .fromToday())
                        .extendable(
                                ExtensionRule.times(1).approvedBy(Role.MANAGER).after("parts"))
                        .build())
                .target(Target.named("major-word")
                        .appliesTo(Scope.everything().onlyMajor())
                        .starts(Trigger.becomingMajor())
                        .stops(Trigger.contacted().or(Trigger.finalReply()))
                        .resets(Trigger.newCycle())
                        .exemptedBy("first-word")
                        .limit(TimeLimit.minutes(30))
                        .build())
                .target(Target.stage("survey", "closed")
                        .starts(Trigger.on(EventType.SURVEY_SENT))
                        .stops(Trigger.on(EventType.SURVEY_ANSWERED))
                        .outlivesCase()
                        .on("around-the-clock")
                        .limit(TimeLimit.weeks(2))
                        .build())
                .build();
    }
}
