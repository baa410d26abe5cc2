package io.opencomplaint.preset;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.Role;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;
import java.math.BigDecimal;
import java.util.List;

/** Rates and response promises 响应承诺: S23. */
final class ResponsePromises {

    private ResponsePromises() {}

    static RateRule rate(int year) {
        return RateRule.of("complaint-rate", "orders", Commonality.TOTAL)
                .target(year, new BigDecimal("0.02"))
                .target(year + 1, new BigDecimal("0.018"));
    }

    static List<Target> targets() {
        return List.of(
                promise("first-contact")
                        .stops(Trigger.contacted())
                        .limit(TimeLimit.minutes(10))
                        .build(),
                promise("contact")
                        .stops(Trigger.contacted().or(Trigger.on(EventType.REPLIED)))
                        .limit(TimeLimit.hours(24))
                        .build(),
                promise("first-plan")
                        .stops(Trigger.on(EventType.RESOLUTION_OFFERED, EventType.REPLIED))
                        .limit(TimeLimit.workingDays(1))
                        .build());
    }

    private static TargetBuilder promise(String id) {
        return Target.named(id)
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER));
    }
}
