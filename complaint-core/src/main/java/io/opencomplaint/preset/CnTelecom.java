package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.time.Period;

/** Telecom 电信用户申诉处理: CN-TEL-OPERATOR for the operator, CN-TEL-ADMIT and CN-TEL-ANSWER for the authority that takes appeals 申诉. */
final class CnTelecom {

    private CnTelecom() {}

    static Regulator operator() {
        return Regulator.named("cn-telecom")
                .on(StatutoryDays.CHINA)
                .demands(ActType.RECORD_APPEAL, ActType.DECIDE_APPEAL)
                .target(Target.named("cn-tel-operator")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(TimeLimit.calendarDays(15, DayCount.CIVIL_CODE))
                        .build())
                .period("appeal-about-fees", Period.ofMonths(5))
                .period("appeal", Period.ofYears(2))
                .build();
    }

    /** A case rests while material is missing; from its last resumption on, all of it is there. */
    static Regulator authority() {
        return Regulator.named("cn-telecom-authority")
                .on(StatutoryDays.CHINA)
                .demands(ActType.REFUSE)
                .target(Target.named("cn-tel-admit")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.on(EventType.ACKNOWLEDGED, EventType.REFUSED))
                        .limit(TimeLimit.workingDays(5, DayCount.CIVIL_CODE))
                        .once()
                        .build())
                .target(Target.named("cn-tel-answer")
                        .starts(Trigger.on(EventType.ACKNOWLEDGED))
                        .resets(Trigger.on(EventType.HANDLING_RESUMED))
                        .stops(Trigger.finalReply())
                        .limit(TimeLimit.calendarDays(30, DayCount.CIVIL_CODE))
                        .pausable()
                        .build())
                .refusedFor(
                        InadmissibilityReason.SETTLED_AND_EXECUTED,
                        InadmissibilityReason.HANDLED_ELSEWHERE,
                        InadmissibilityReason.TIME_BARRED,
                        InadmissibilityReason.UNIDENTIFIED)
                .period("time-bar-about-fees", Period.ofMonths(5))
                .period("time-bar-other", Period.ofYears(2))
                .build();
    }
}
