package io.opencomplaint.sla;

import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.WarningLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which warnings and escalations of some service levels are due, and what they bring 预警升级. Pure: the plan and the sweep are the
 * same. Immutable; safe from any thread.
 */
public final class Escalations {

    private final ServiceLevels levels;
    private final @Nullable WorkingCalendar notifyWithin;

    Escalations(ServiceLevels levels, @Nullable WorkingCalendar notifyWithin) {
        this.levels = levels;
        this.notifyWithin = notifyWithin;
    }

    /**
     * Which warnings and escalations are due on a complaint: exactly what a sweep would raise. Of several levels of a clock that
     * were reached unnoticed only the highest (lesson E2).
     *
     * @param complaint as it stands
     * @param now the present
     * @return at most one a clock, in the order of the clocks
     */
    public List<DeadlineEscalated> plan(Complaint complaint, Instant now) {
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

    /**
     * The clock after a level was raised.
     *
     * @param complaint as it stands
     * @param raised what is raised, from {@link #plan}
     * @param now when
     * @return as it stands then
     */
    public List<Clock> raised(Complaint complaint, DeadlineEscalated raised, Instant now) {
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

    /**
     * Clocks whose alarm went off for nothing, as when a policy has lost a level, with the alarm set anew.
     *
     * @param complaint as it stands
     * @param now the present
     * @return as they should stand
     */
    public List<Clock> silenced(Complaint complaint, Instant now) {
        List<Clock> silenced = new ArrayList<>(1);
        for (Clock clock : complaint.clocks().all()) {
            if (isRinging(clock, now) && due(complaint, clock, now) == null) {
                silenced.add(rearmed(complaint, clock, clock.alarm()));
            }
        }
        return silenced;
    }

    /**
     * To whom a level gives the complaint.
     *
     * @param raised the level
     * @return empty when it leaves it where it is
     */
    public Optional<Assignee> reassignment(DeadlineEscalated raised) {
        return level(raised).map(level -> level.reassignment);
    }

    /**
     * To which priority a level raises the complaint.
     *
     * @param raised the level
     * @return empty when it leaves it as it is
     */
    public Optional<Priority> raise(DeadlineEscalated raised) {
        return level(raised).map(level -> level.raise);
    }

    /**
     * The roles that know of a warning: the chain of report up to its level (S20).
     *
     * @param level how hard
     * @return lowest first; one more than the level, as far as the chain goes
     */
    public List<Role> told(WarningLevel level) {
        int told =
                switch (level) {
                    case ONE -> 2;
                    case TWO -> 3;
                    case THREE -> 4;
                };
        return levels.chain().subList(0, Math.min(levels.chain().size(), told));
    }

    private Optional<Level> level(DeadlineEscalated raised) {
        return levels.target(raised.target()).map(target -> target.level(raised.level()));
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
