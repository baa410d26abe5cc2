package io.opencomplaint.sla;

import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be raised, and what a clock looks like afterwards. Pure: the plan and the sweep are the same. */
record Escalations(ServiceLevels levels, @Nullable WorkingCalendar notifyWithin) {

    List<DeadlineEscalated> plan(Complaint complaint, Instant now) {
        List<DeadlineEscalated> plan = new ArrayList<>(1);
        for (Clock clock : complaint.clocks().all()) {
            if (isRinging(clock, now)) {
                DeadlineEscalated raised = due(complaint, clock, now);
                if (raised != null) {
                    plan.add(raised);
                }
            }
        }
        return plan;
    }

    List<Clock> raised(Complaint complaint, DeadlineEscalated raised, Instant now) {
        Clock clock = complaint.clocks().open(raised.target()).orElse(null);
        if (clock == null || clock.cycle() != raised.cycle() || clock.state() != ClockState.RUNNING) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(clock.alarm().raised());
        if (raised.repetition() == 0) {
            codes.addAll(raised.passedOver());
            codes.add(raised.level());
        }
        return List.of(rearmed(complaint, clock, new Alarm(codes, raised.repetition(), now, null)));
    }

    List<Clock> silenced(Complaint complaint, Instant now) {
        List<Clock> silenced = new ArrayList<>(1);
        for (Clock clock : complaint.clocks().all()) {
            if (isRinging(clock, now) && due(complaint, clock, now) == null) {
                silenced.add(rearmed(complaint, clock, clock.alarm()));
            }
        }
        return silenced;
    }

    private @Nullable DeadlineEscalated due(Complaint complaint, Clock clock, Instant now) {
        Alarms alarms = alarms(complaint, clock);
        if (alarms == null) {
            return null;
        }
        List<Alarms.Moment> reached = alarms.reached(clock.alarm(), now);
        if (!reached.isEmpty()) {
            Alarms.Moment highest = reached.get(reached.size() - 1);
            List<String> passedOver = reached.subList(0, reached.size() - 1).stream()
                    .sorted(Comparator.comparing(Alarms.Moment::at))
                    .map(moment -> moment.level().code)
                    .toList();
            return event(clock, highest.level(), 0, highest.at(), now, passedOver);
        }
        Instant again = alarms.repetition(clock.alarm());
        Level last = alarms.last(clock.alarm());
        return again == null || last == null || again.isAfter(now)
                ? null
                : event(clock, last, clock.alarm().repetitions() + 1, again, now, List.of());
    }

    private DeadlineEscalated event(
            Clock clock, Level level, int repetition, Instant at, Instant now, List<String> passedOver) {
        return new DeadlineEscalated(
                clock.target(),
                clock.cycle(),
                level.code,
                repetition,
                at,
                due(clock),
                notifyWithin == null ? now : notifyWithin.nextWorking(now),
                level.told,
                passedOver);
    }

    private Clock rearmed(Complaint complaint, Clock clock, Alarm alarm) {
        ClockDraft draft = new ClockDraft(clock);
        Alarms alarms = alarms(complaint, clock);
        draft.alarm = alarm.next(alarms == null ? null : alarms.next(alarm));
        return draft.clock();
    }

    private @Nullable Alarms alarms(Complaint complaint, Clock clock) {
        ClockWork work = levels.byId(clock.target());
        return work == null
                ? null
                : new Alarms(work.target(), work.calendarOf(clock, complaint), new ClockDraft(clock), due(clock));
    }

    private static Instant due(Clock clock) {
        if (clock.deadline() == null) {
            throw new IllegalStateException("A clock that runs has a deadline, " + clock.target() + " has none");
        }
        return clock.deadline().due();
    }

    private static boolean isRinging(Clock clock, Instant now) {
        Instant next = clock.alarm().next();
        return clock.state() == ClockState.RUNNING && next != null && !next.isAfter(now);
    }
}
