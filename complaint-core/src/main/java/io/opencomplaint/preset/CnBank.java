package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Role;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.triage.MajorRule;

/** Banking 银行业消费投诉处理: CN-BANK-DECIDE. */
final class CnBank {

    static final MajorRule MASS_INCIDENT = MajorRule.named("mass-incident").peopleInPerson(ComplainantGroup.MASS);

    private CnBank() {}

    static Regulator regulator() {
        return Regulator.named("cn-bank")
                .on(StatutoryDays.CHINA)
                .demands(ActType.WITHDRAW, ActType.DECLARE_INTEREST, ActType.NAME_REPRESENTATIVES)
                .target(Target.named("cn-bank-decide")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(days(15))
                        .extendable(ExtensionRule.times(1)
                                .because("complex")
                                .upTo(days(30))
                                .fromStart())
                        .extendable(ExtensionRule.times(1)
                                .because("exceptional")
                                .upTo(days(60))
                                .fromStart()
                                .approvedBy(Role.MANAGER)
                                .after("complex"))
                        .build())
                .build();
    }

    private static TimeLimit days(int days) {
        return TimeLimit.calendarDays(days, DayCount.CIVIL_CODE);
    }
}
