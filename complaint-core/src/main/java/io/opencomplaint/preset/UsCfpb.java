package io.opencomplaint.preset;

import io.opencomplaint.event.EventType;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.time.Period;

/** US Consumer Financial Protection Bureau: US-CFPB. */
final class UsCfpb {

    private UsCfpb() {}

    static Regulator regulator() {
        return Regulator.named("us-cfpb")
                .on(StatutoryDays.USA)
                .target(Target.named("us-cfpb-response")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.interimReply().or(Trigger.finalReply()))
                        .limit(StatutoryDays.toMidnight(15))
                        .build())
                .target(Target.named("us-cfpb-final")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(StatutoryDays.toMidnight(60))
                        .build())
                .period("feedback", Period.ofDays(60))
                .build();
    }
}
