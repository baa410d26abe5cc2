package io.opencomplaint.examples.homeservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.CalendarRangeException;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.EventType;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.ServiceLevelsBuilder;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.sla.UnknownCalendarException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the table of docs/time-limits.md says and the example does not show. */
class TimeLimitsPageTest {

    private static final Instant LAST_EVENING = Instant.parse("2026-12-31T09:00:00Z");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final WorkingCalendar STRICT = Calendars.china(Beyond.FAIL, Shift.parse("09:00-18:00"));

    private final SteppingClock clock = new SteppingClock(LAST_EVENING);

    @Test
    void clockHoursAskNoCalendarAndAreNotRefusedInAYearThatIsNotLoaded() {
        assertThat(receive(desk(levels(target(TimeLimit.hours(24)))), Channel.PHONE)
                        .clocks()
                        .open("reply"))
                .isPresent();
        ComplaintDesk working = desk(levels(target(TimeLimit.workingHours(24))));
        assertThatThrownBy(() -> receive(working, Channel.PHONE)).isInstanceOf(CalendarRangeException.class);
    }

    @Test
    void aChoiceThatFailsIsOneComplaintsFailure() {
        ComplaintDesk desk = desk(levels(target(TimeLimit.hours(24))).choosing(complaint -> {
            if (complaint.filing().channel().equals(Channel.WEB)) {
                throw new IllegalStateException("no region");
            }
            return null;
        }));
        assertThatThrownBy(() -> receive(desk, Channel.WEB)).isInstanceOf(UnknownCalendarException.class);
        assertThat(receive(desk, Channel.PHONE).clocks().open("reply")).isPresent();
    }

    @Test
    void aLevelBeforeTheStartIsReachedAtTheStartAndASweepIsOfOneTenant() {
        ComplaintDesk desk = desk(levels(target(TimeLimit.hours(8))
                .level(Level.named("day-before").before(TimeLimit.hours(24)).telling(Role.CLERK))));
        receive(desk, Channel.PHONE);
        assertThat(desk.forTenant(Tenant.of("other")).sweep(10).events()).isEmpty();
        assertThat(desk.sweep(10).events()).hasSize(1);
    }

    @Test
    void aTargetThatStartsWithTheSeverityCountsFromIt() {
        ComplaintDesk desk = desk(levels(target(TimeLimit.minutes(30))
                .appliesTo(Scope.everything().severities(Severity.MAJOR))
                .starts(Trigger.on(EventType.SEVERITY_SET))));
        ComplaintId id = receive(desk, Channel.PHONE).id();
        clock.step(Duration.ofHours(1));
        assertThat(desk.perform(new SetSeverity(id, Severity.MAJOR, "The press asks"), CLERK)
                        .clocks()
                        .open("reply"))
                .hasValueSatisfying(
                        open -> assertThat(open.startedAt()).isEqualTo(LAST_EVENING.plus(Duration.ofHours(1))));
    }

    private static TargetBuilder target(TimeLimit limit) {
        return Target.named("reply")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(limit);
    }

    private static ServiceLevelsBuilder levels(TargetBuilder target) {
        return ServiceLevels.builder().calendar(STRICT).target(target.build());
    }

    private ComplaintDesk desk(ServiceLevelsBuilder levels) {
        return ComplaintDesk.builder()
                .store(new InMemoryComplaintStore())
                .policy(Presets.closedLoop().toBuilder()
                        .serviceLevels(levels.build())
                        .build())
                .clock(clock)
                .build();
    }

    private static Complaint receive(ComplaintDesk desk, Channel channel) {
        return desk.perform(ReceiveComplaint.by(channel).matter("Nobody came"), CLERK);
    }
}
