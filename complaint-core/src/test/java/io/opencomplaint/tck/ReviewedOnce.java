package io.opencomplaint.tck;

import static io.opencomplaint.act.ActType.*;

import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A short policy that ends as S5 does: whoever is not content asks for a review, after which the case is handled anew or closed. */
final class ReviewedOnce {

    static final String REPLY_IN_TIME = "final-reply";

    static final Status RECEIVED = Status.of("received", Phase.INTAKE);
    static final Status HANDLED = Status.of("handled", Phase.HANDLING);
    static final Status REPLIED = Status.of("replied", Phase.REPLY);
    static final Status UNDER_REVIEW = Status.of("under-review", Phase.REVIEW);
    static final Status CLOSED = Status.of("closed", Phase.CLOSED);
    static final Status REFUSED = Status.of("refused", Phase.CLOSED);
    static final Status ARCHIVED = Status.of("archived", Phase.ARCHIVED);
    static final Set<Role> ANYONE = Set.of();

    private static final Duration WEEK = Duration.ofDays(7);

    private ReviewedOnce() {}

    /** What is required for a review, and for taking a closed case up again. */
    static ComplaintPolicy policy(Requirement... onceMore) {
        WorkflowBuilder table = Workflow.startingAt(RECEIVED);
        table.in(RECEIVED).moves(ANYONE, ASSIGN, HANDLED).moves(ANYONE, REFUSE, REFUSED);
        table.in(HANDLED).moves(ANYONE, REPLY_FINAL, REPLIED);
        table.in(REPLIED)
                .stays(ANYONE, REPLY_FINAL, REPLY_INTERIM)
                .moves(ANYONE, CLOSE, CLOSED)
                .requires(Requirement.RIGHTS_TOLD, Requirement.PROCEEDINGS_ENDED);
        table.in(UNDER_REVIEW)
                .moves(ANYONE, DECIDE_REVIEW, HANDLED)
                .when(Guard.UPHELD)
                .moves(ANYONE, DECIDE_REVIEW, CLOSED)
                .when(Guard.NOT_UPHELD);
        table.in(CLOSED)
                .moves(ANYONE, REQUEST_REVIEW, UNDER_REVIEW)
                .requires(onceMore)
                .moves(ANYONE, REOPEN, HANDLED)
                .requires(onceMore)
                .moves(ANYONE, ARCHIVE, ARCHIVED)
                .requires(Requirement.PROCEEDINGS_ENDED);
        table.in(REFUSED).moves(ANYONE, REQUEST_REVIEW, UNDER_REVIEW).moves(ANYONE, REOPEN, RECEIVED);
        for (Status status : List.of(RECEIVED, HANDLED, REPLIED, UNDER_REVIEW, CLOSED)) {
            table.in(status)
                    .stays(ANYONE, REQUEST_VERIFICATION, RECORD_APPEAL, RECORD_EXTERNAL)
                    .stays(ANYONE, DECIDE_VERIFICATION, DECIDE_APPEAL, DECIDE_EXTERNAL);
        }
        return ComplaintPolicy.named("reviewed")
                .workflow(table.build())
                .serviceLevels(levels())
                .build();
    }

    private static ServiceLevels levels() {
        return ServiceLevels.builder()
                .calendar(Calendars.aroundTheClock(ZoneId.of("Asia/Shanghai")))
                .target(Target.named(REPLY_IN_TIME)
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(TimeLimit.clock(WEEK))
                        .build())
                .build();
    }
}
