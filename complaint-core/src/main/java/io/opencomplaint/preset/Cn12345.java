package io.opencomplaint.preset;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.DayEnd;
import io.opencomplaint.calendar.FirstDay;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;

/** A city's hotline 12345 政务服务便民热线: CN-12345. */
final class Cn12345 {

    private static final TimeLimit TODAY = TimeLimit.calendarDays(
            1, DayCount.SAME_TIME.firstDay(FirstDay.COUNTED).end(DayEnd.MIDNIGHT));

    private Cn12345() {}

    static Regulator regulator() {
        return Regulator.named("cn-12345")
                .on(StatutoryDays.CHINA)
                .target(done().build())
                .target(Target.named("cn-12345-follow-up")
                        .starts(Trigger.finalReply())
                        .stops(Trigger.contacted())
                        .limit(TimeLimit.calendarDays(1, DayCount.SAME_TIME.end(DayEnd.MIDNIGHT)))
                        .outlivesCase()
                        .build())
                .build();
    }

    /** The day after expiry begins where the last day ends: a reminder is raised by the deadline itself. */
    private static TargetBuilder done() {
        return Target.named("cn-12345-done")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(Scope.everything().priorities(Priority.URGENT), TODAY)
                .limit(
                        Scope.everything().categories(Category.of("advice"), Category.of("help")),
                        TimeLimit.workingDays(3, DayCount.CIVIL_CODE))
                .limit(TimeLimit.workingDays(13, DayCount.CIVIL_CODE))
                .extendable(ExtensionRule.times(1).approvedBy(Role.MANAGER))
                .level(Level.named("reminder").telling(Role.HANDLER))
                .level(Level.named("criticism").after(TimeLimit.workingDays(5)).telling(Role.HANDLER, Role.MANAGER));
    }
}
