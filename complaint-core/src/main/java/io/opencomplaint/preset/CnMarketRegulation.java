package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.time.Period;

/** Market regulation 市场监督管理投诉处理: CN-SAMR-ADMIT and CN-SAMR-MEDIATE with its notice of termination. */
final class CnMarketRegulation {

    private static final InadmissibilityReason[] GROUNDS = {
        InadmissibilityReason.OUT_OF_SCOPE,
        InadmissibilityReason.HANDLED_ELSEWHERE,
        InadmissibilityReason.NOT_A_PARTY,
        InadmissibilityReason.TIME_BARRED,
        InadmissibilityReason.UNIDENTIFIED
    };

    private CnMarketRegulation() {}

    static Regulator regulator() {
        return Regulator.named("cn-market-regulation")
                .on(StatutoryDays.CHINA)
                .demands(ActType.REFUSE, ActType.RECORD_EXTERNAL, ActType.DECIDE_EXTERNAL)
                .target(Target.named("cn-samr-admit")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.on(EventType.ACKNOWLEDGED, EventType.REFUSED))
                        .limit(TimeLimit.workingDays(7, DayCount.CIVIL_CODE))
                        .once()
                        .build())
                .target(Target.named("cn-samr-mediate")
                        .starts(Trigger.on(EventType.ACKNOWLEDGED))
                        .stops(Trigger.resolutionAccepted()
                                .or(Trigger.proceedingEnded(ProceedingResult.SETTLED, ProceedingResult.DISCONTINUED))
                                .or(Trigger.finalReply()))
                        .limit(TimeLimit.workingDays(45, DayCount.CIVIL_CODE))
                        .build())
                .target(Target.named("cn-samr-notice-of-termination")
                        .starts(Trigger.proceedingEnded(ProceedingResult.DISCONTINUED))
                        .stops(Trigger.contacted().or(Trigger.interimReply()).or(Trigger.finalReply()))
                        .limit(TimeLimit.workingDays(7, DayCount.CIVIL_CODE))
                        .build())
                .refusedFor(GROUNDS)
                .period(Regulator.TIME_BAR, Period.ofYears(3))
                .build();
    }
}
