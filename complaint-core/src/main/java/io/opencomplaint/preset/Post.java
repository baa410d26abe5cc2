package io.opencomplaint.preset;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;

/** Post 邮政: S16. */
final class Post {

    private Post() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("post")
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Office.HOURS)
                        .target(Target.named("answer")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.on(EventType.REPLIED).or(Trigger.contacted()))
                                .limit(TimeLimit.hours(24))
                                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                                .build())
                        .build())
                .build();
    }
}
