package io.opencomplaint.sla;

import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.DeadlinesRecomputed;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A complaint that is lived through event by event, as the desk does it. Times are those on the wall of Shanghai. */
final class Story {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Eight hours a day, Monday to Friday; 2026-03-02 is a Monday. */
    static final WorkingCalendar OFFICE =
            Calendars.mondayToFriday(ZONE, Shift.parse("09:00-12:00"), Shift.parse("13:00-18:00"));

    static final Status RECEIVED = Status.of("received", Phase.INTAKE);
    static final Status ASSIGNED = Status.of("assigned", Phase.HANDLING);
    static final Status INVESTIGATING = Status.of("investigating", Phase.HANDLING);
    static final Status OFFERED = Status.of("offered", Phase.WAITING);
    static final Status REPLIED = Status.of("replied", Phase.REPLY);
    static final Status CLOSED = Status.of("closed", Phase.CLOSED);

    private ServiceLevels levels;
    private Complaint complaint;
    private final List<RecordedEvent> history = new ArrayList<>();

    Story(ServiceLevels levels) {
        this.levels = levels;
    }

    /** Under these targets, on the office calendar. */
    static Story of(Target... targets) {
        return new Story(levels(OFFICE, targets));
    }

    static ServiceLevels levels(WorkingCalendar calendar, Target... targets) {
        ServiceLevelsBuilder builder = ServiceLevels.builder().calendar(calendar);
        for (Target target : targets) {
            builder.target(target);
        }
        return builder.build();
    }

    static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE).toString();
    }

    Story received(String at) {
        return received(at, null);
    }

    Story received(String at, Tier tier) {
        Party complainant =
                tier == null ? Party.anonymous() : Party.named("Sam Specimen").tier(tier);
        Filing filing =
                new Filing(Channel.PHONE, complainant, null, null, Text.of("Cold again"), null, null, null, null);
        RecordedEvent bare = recorded(
                at, 1, RECEIVED, new ComplaintReceived(filing, List.of(), LocalDate.ofInstant(time(at), ZONE)));
        Complaint begun = History.begin(Tenant.DEFAULT, bare);
        keep(bare, begun, levels.timekeeping().changes(null, bare, begun));
        return this;
    }

    Story then(String at, CaseEvent event) {
        return then(at, event, complaint.status());
    }

    Story then(String at, CaseEvent event, Status status) {
        RecordedEvent bare = recorded(at, complaint.version() + 1, status, event);
        Complaint after = History.evolve(complaint, bare);
        List<Clock> changed = new ArrayList<>(levels.timekeeping().changes(complaint, bare, after));
        if (levels.timekeeping().needHistory(complaint, after)) {
            changed.addAll(levels.timekeeping().late(complaint, bare, after.with(changed), history));
        }
        keep(bare, after, changed);
        return this;
    }

    /** Raises what is due, as a sweep does. */
    List<DeadlineEscalated> sweep(String at) {
        List<DeadlineEscalated> raised = levels.escalations().plan(complaint, time(at));
        for (DeadlineEscalated each : raised) {
            put(at, each, levels.escalations().raised(complaint, each, time(at)));
        }
        List<Clock> silenced = levels.escalations().silenced(complaint, time(at));
        if (!silenced.isEmpty()) {
            put(at, new DeadlinesRecomputed(levels.calendarReferences()), silenced);
        }
        return raised;
    }

    /** Computes the open clocks anew, and writes that down. */
    List<Clock> recompute(String at) {
        List<Clock> changed = levels.timekeeping().recomputed(complaint, () -> history, time(at));
        if (!changed.isEmpty()) {
            put(at, new DeadlinesRecomputed(levels.calendarReferences()), changed);
        }
        return changed;
    }

    /** Other service levels from now on. */
    Story under(ServiceLevels other) {
        levels = other;
        return this;
    }

    ServiceLevels levels() {
        return levels;
    }

    Complaint complaint() {
        return complaint;
    }

    List<RecordedEvent> history() {
        return List.copyOf(history);
    }

    Clock clock(String target) {
        return complaint.clocks().latest(target).orElseThrow();
    }

    Clock clock(String target, int cycle) {
        return complaint.clocks().all().stream()
                .filter(clock -> clock.target().equals(target) && clock.cycle() == cycle)
                .findFirst()
                .orElseThrow();
    }

    ClockState state(String target) {
        return clock(target).state();
    }

    /** The deadline on the wall; "none" where there is none. */
    String due(String target) {
        Deadline deadline = clock(target).deadline();
        return deadline == null ? "none" : local(deadline.due());
    }

    private void put(String at, CaseEvent event, List<Clock> clocks) {
        RecordedEvent bare = recorded(at, complaint.version() + 1, complaint.status(), event);
        keep(bare, History.evolve(complaint, bare), clocks);
    }

    private void keep(RecordedEvent bare, Complaint after, List<Clock> clocks) {
        history.add(bare.with(clocks));
        complaint = after.with(clocks);
    }

    private static RecordedEvent recorded(String at, long sequence, Status status, CaseEvent event) {
        Recording recording =
                new Recording(time(at), time(at), "clerk-7", event.type().code(), status, "story@1");
        return new RecordedEvent(ComplaintId.of("c-1"), sequence, recording, event);
    }
}
