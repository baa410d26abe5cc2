package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Category;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.time.Period;

/** Australia, ASIC Regulatory Guide 271: AU-RG271. */
final class AuRg271 {

    private AuRg271() {}

    static Regulator regulator() {
        return Regulator.named("au-rg271")
                .on(StatutoryDays.AUSTRALIA)
                .demands(ActType.RECORD_EXTERNAL, ActType.DECIDE_EXTERNAL)
                .target(Target.named("au-rg271-acknowledge")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.on(EventType.ACKNOWLEDGED))
                        .limit(TimeLimit.hours(24))
                        .once()
                        .build())
                .target(Target.named("au-rg271-response")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(
                                Scope.everything().categories(Category.of("superannuation")),
                                StatutoryDays.toMidnight(45))
                        .limit(StatutoryDays.toMidnight(30))
                        .extendable(ExtensionRule.times(1).because("complex-beyond-control"))
                        .build())
                .period("closed-without-written-response", Period.ofDays(5))
                .build();
    }
}
