package io.opencomplaint.tck;

import static io.opencomplaint.act.ActType.*;

import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.policy.RepeatSign;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

/** The least policy under which complaints are linked, merged and grouped: decided within 15 days (CN-BANK). */
final class RelatedCases {

    static final String DECIDE = "decide";
    static final Duration DAYS_15 = Duration.ofDays(15);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Status RECEIVED = Status.of("received", Phase.INTAKE);
    private static final Status HANDLING = Status.of("handling", Phase.HANDLING);
    private static final Status CLOSED = Status.of("closed", Phase.CLOSED);
    private static final Status MERGED = Status.of("merged", Phase.CLOSED);
    private static final Set<Role> CLERKS = Set.of(Role.CLERK);

    private RelatedCases() {}

    static ComplaintPolicy policy() {
        return ComplaintPolicy.named("related-cases")
                .zone(ZONE)
                .workflow(workflow())
                .repeats(RepeatRule.within(DAYS_15, RepeatSign.values()).candidates(3))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.aroundTheClock(ZONE))
                        .target(Target.named(DECIDE)
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.on(EventType.CLOSED))
                                .limit(TimeLimit.clock(DAYS_15))
                                .build())
                        .build())
                .build();
    }

    private static Workflow workflow() {
        return Workflow.startingAt(RECEIVED)
                .receivedBy(CLERKS)
                .stays(CLERKS, CLASSIFY, ASSIGN, LINK, UNLINK, NAME_REPRESENTATIVES, DECLARE_INTEREST)
                .moves(CLERKS, REGISTER, HANDLING)
                .moves(CLERKS, MERGE, MERGED)
                .in(HANDLING)
                .stays(CLERKS, CLASSIFY, ASSIGN, LINK, UNLINK, NAME_REPRESENTATIVES, DECLARE_INTEREST)
                .moves(CLERKS, MERGE, MERGED)
                .moves(CLERKS, CLOSE, CLOSED)
                .requires(Requirement.GROUP_REPRESENTED)
                .in(CLOSED)
                .stays(CLERKS, LINK, UNLINK)
                .moves(CLERKS, REOPEN, HANDLING)
                .in(MERGED)
                .stays(CLERKS, LINK, UNLINK)
                .moves(CLERKS, REOPEN, HANDLING)
                .build();
    }
}
