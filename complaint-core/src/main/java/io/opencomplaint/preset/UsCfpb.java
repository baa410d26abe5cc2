package io.opencomplaint.preset;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.DayEnd;
import io.opencomplaint.calendar.TimeLimit;
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
                        .limit(days(15))
                        .build())
                .target(Target.named("us-cfpb-final")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(days(60))
                        .build())
                .period("feedback", Period.ofDays(60))
                .build();
    }

    private static TimeLimit days(int days) {
        return TimeLimit.calendarDays(days, DayCount.SAME_TIME.end(DayEnd.MIDNIGHT));
    }
}
