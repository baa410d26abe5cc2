package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.Pause;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Severity;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.triage.SeverityScale;
import io.opencomplaint.triage.TriageRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The closed loop with one limit: the final reply within ten days by the clock, to be put off once. */
final class SampleLimits {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String TARGET = "final-reply";
    private static final Duration TEN_DAYS = Duration.ofDays(10);

    private SampleLimits() {}

    static ComplaintPolicy policy() {
        return Presets.closedLoop().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.aroundTheClock(ZONE))
                        .target(Target.named(TARGET)
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.clock(TEN_DAYS))
                                .pausable()
                                .extendable(ExtensionRule.times(1))
                                .build())
                        .build())
                .triage(TriageRules.none()
                        .scale(SeverityScale.named("sample")
                                .factor("impact", 2, 4)
                                .from(Severity.MAJOR, 6)))
                .build();
    }

    static Act extension(ComplaintId id) {
        Instant told = SampleComplaints.START;
        LocalDate date = LocalDate.ofInstant(SampleComplaints.START.plus(TEN_DAYS.multipliedBy(2)), ZONE);
        return new ExtendDeadline(
                id, TARGET, "appraisal", TimeLimit.clock(TEN_DAYS), new Notice(Channel.PHONE, told, date));
    }

    /** The complaint with a clock that runs; on hold for an act that ends a hold, with a survey for its answer. */
    static Complaint ready(Decider decider, Complaint complaint, ActType act, Occasion occasion) {
        Complaint timed = complaint.isClosed() ? complaint : complaint.with(List.of(clock()));
        if (act == ActType.ANSWER_SURVEY
                && decider.decide(timed, SampleSurvey.sent(), occasion) instanceof Decision.Accepted sent) {
            return sent.complaint();
        }
        if (act == ActType.RESUME
                && decider.decide(timed, new Pause(timed.id(), "appraisal"), occasion)
                        instanceof Decision.Accepted paused) {
            return paused.complaint();
        }
        return timed;
    }

    private static Clock clock() {
        Instant start = SampleComplaints.START;
        return new Clock(
                TARGET,
                ClockFamily.BUSINESS,
                1,
                ClockState.RUNNING,
                start,
                1,
                Calendars.aroundTheClock(ZONE).reference(),
                TimeLimit.clock(TEN_DAYS),
                List.of(),
                List.of(),
                new Deadline(start.plus(TEN_DAYS), false, false),
                Alarm.NONE,
                null);
    }
}
