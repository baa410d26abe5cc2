package io.opencomplaint.sla;

import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.WarningLevel;
import io.opencomplaint.workflow.Workflow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All time limits of a policy 时限规定: targets, the calendars they count on, the chain of report. Pure: what it says follows
 * from what it is given. Immutable; safe from any thread.
 */
public final class ServiceLevels {

    private static final ServiceLevels NONE = new ServiceLevelsBuilder().build();

    final List<Target> targets;
    final CalendarShelf calendars;
    final List<ClockWork> work;
    private final Escalations escalations;
    private final List<Role> chain;
    private final ServiceLevelsBuilder origin;

    ServiceLevels(ServiceLevelsBuilder builder) {
        origin = new ServiceLevelsBuilder(builder);
        targets = List.copyOf(builder.targets);
        calendars = new CalendarShelf(builder.rules(), builder.calendars, builder.choice);
        work = targets.stream().map(target -> new ClockWork(target, calendars)).toList();
        escalations = new Escalations(this, builder.notifyWithin);
        chain = List.copyOf(builder.chain);
    }

    /** One target alone, to see how its clock would have run. */
    ServiceLevels(Target only, CalendarShelf calendars) {
        this.targets = List.of(only);
        this.calendars = calendars;
        this.work = List.of(new ClockWork(only, calendars));
        this.escalations = new Escalations(this, null);
        this.chain = List.of();
        this.origin = new ServiceLevelsBuilder();
    }

    /**
     * No limits.
     *
     * @return measures nothing
     */
    public static ServiceLevels none() {
        return NONE;
    }

    /**
     * Begins service levels.
     *
     * @return the builder
     */
    public static ServiceLevelsBuilder builder() {
        return new ServiceLevelsBuilder();
    }

    /**
     * Begins service levels that are like these.
     *
     * @return a builder that holds all that these were built from
     */
    public ServiceLevelsBuilder toBuilder() {
        return new ServiceLevelsBuilder(origin);
    }

    /**
     * These and the limits of regulators beside them: two families of clocks, each on its own calendars.
     *
     * @param regulators no two of the same id
     * @return these, where there are none
     * @throws io.opencomplaint.workflow.InvalidPolicyException listing targets and calendars of the same name that are not the same
     */
    public ServiceLevels beside(List<Regulator> regulators) {
        if (regulators.isEmpty()) {
            return this;
        }
        ServiceLevelsBuilder both = toBuilder();
        for (Regulator regulator : regulators) {
            if (!regulator.targets().isEmpty()) {
                both.alsoKnowing(regulator.calendar());
            }
            regulator.targets().forEach(both::target);
        }
        return both.build();
    }

    /**
     * The targets, in the order in which they were written.
     *
     * @return immutable
     */
    public List<Target> targets() {
        return targets;
    }

    /**
     * A target by its id.
     *
     * @param id as given to {@link Target#named}
     * @return empty when there is none
     */
    public Optional<Target> target(String id) {
        return Optional.ofNullable(byId(id)).map(ClockWork::target);
    }

    /**
     * The calendars and which is for which complaint.
     *
     * @return as given to the builder
     */
    public CalendarChoice calendarChoice() {
        return new CalendarChoice(origin.usual, origin.rules, origin.calendars, origin.notifyWithin, origin.chosen);
    }

    /**
     * The chain of report for warnings.
     *
     * @return lowest first; immutable
     */
    public List<Role> chain() {
        return chain;
    }

    /**
     * The calendars in force, as explanations and records of a computation anew name them.
     *
     * @return ids and versions, joined by commas
     */
    public String calendarReferences() {
        return calendars.references();
    }

    /**
     * What an event does to the clocks of a complaint.
     *
     * @param before the complaint before it; {@code null} for a receipt
     * @param recorded the event, its own clocks not considered
     * @param after the complaint after it, its clocks still those from before
     * @return the clocks that change, as they stand then; empty for most events
     * @throws io.opencomplaint.calendar.CalendarRangeException when a deadline lies in a year that the calendar does not have
     */
    public List<Clock> changes(@Nullable Complaint before, RecordedEvent recorded, Complaint after) {
        if (work.isEmpty() && after.clocks().all().isEmpty()) {
            return List.of();
        }
        Change change = new Change(before, recorded, after);
        List<Clock> changed = new ArrayList<>(2);
        for (ClockWork each : work) {
            each.follow(change, changed);
        }
        Exemption.end(work, change, changed);
        if (change.ends()) {
            orphans(change, changed);
        }
        return changed;
    }

    /** Clocks whose target the policy has lost end with the case as the others do (lesson T5). */
    private void orphans(Change change, List<Clock> changed) {
        for (Clock clock : change.after().clocks().all()) {
            if (clock.isOpen() && byId(clock.target()) == null) {
                changed.add(ClockWork.cancelled(clock, change.at()));
            }
        }
    }

    /**
     * Targets that a complaint has just come into the scope of, so that only its history can tell from when they count.
     *
     * @param before the complaint before an event
     * @param after the complaint after it
     * @return whether there are any
     */
    public boolean needHistory(Complaint before, Complaint after) {
        return !Latecomers.of(this, before, after).isEmpty();
    }

    /**
     * The clocks of targets that a complaint has just come into the scope of, counted from where they would have begun.
     *
     * @param before the complaint before an event
     * @param recorded the event, which may itself stop or pause what begins to apply
     * @param after the complaint after it, with the clocks that the event changed
     * @param history up to the event, without it
     * @return those that would still be open
     */
    public List<Clock> late(Complaint before, RecordedEvent recorded, Complaint after, List<RecordedEvent> history) {
        List<RecordedEvent> lived = new ArrayList<>(history);
        lived.add(recorded);
        return Latecomers.clocks(this, Latecomers.of(this, before, after), after, lived);
    }

    /**
     * The clocks that a whole history makes under these service levels, whatever it says of clocks itself.
     *
     * @param tenant whose complaint it is
     * @param history in order, from sequence 1
     * @return every cycle of every target, in the order in which they began
     */
    public List<Clock> replay(Tenant tenant, List<RecordedEvent> history) {
        return new Replay(this).clocks(tenant, history);
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
        return escalations.plan(complaint, now);
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
        return escalations.raised(complaint, raised, now);
    }

    /**
     * Clocks whose alarm went off for nothing, as when a policy has lost a level, with the alarm set anew.
     *
     * @param complaint as it stands
     * @param now the present
     * @return as they should stand
     */
    public List<Clock> silenced(Complaint complaint, Instant now) {
        return escalations.silenced(complaint, now);
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
     * The deadline that an extension would give.
     *
     * @param complaint as it stands
     * @param clock an open one of it
     * @param extension what is wanted
     * @return {@code null} when there is no deadline to extend, as while the clock is paused
     */
    public @Nullable Instant extended(Complaint complaint, Clock clock, ClockExtension extension) {
        ClockWork each = byId(clock.target());
        if (each == null || clock.deadline() == null) {
            return null;
        }
        List<ClockExtension> extensions = new ArrayList<>(clock.extensions());
        extensions.add(extension);
        return new Reckoning(each.calendarOf(clock, complaint), clock.pauses())
                .due(clock.startedAt(), clock.limit(), extensions);
    }

    /**
     * The zone in which the days of a clock begin and end.
     *
     * @param complaint as it stands
     * @param clock one of it
     * @return that of its calendar; UTC for a target that is gone
     */
    public ZoneId zone(Complaint complaint, Clock clock) {
        ClockWork each = byId(clock.target());
        return each == null ? ZoneOffset.UTC : each.calendarOf(clock, complaint).zone();
    }

    /**
     * Open clocks as they would stand if everything were computed anew from their start under these service levels and the
     * calendars of today (lesson T7). Ended clocks never change. A deadline that only this puts into the past is marked as
     * retroactive, and its levels are passed over in silence. Clocks whose target is gone, or not for the complaint any more,
     * are cancelled; targets that never began on it, and would run by now, begin where they would have begun.
     *
     * @param complaint as it stands
     * @param history of the complaint, asked for only where a target never began on it
     * @param now the present
     * @return those that differ, as they would stand
     */
    public List<Clock> recomputed(Complaint complaint, Supplier<List<RecordedEvent>> history, Instant now) {
        return new Recomputation(this, complaint, now).clocks(history);
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
        return chain.subList(0, Math.min(chain.size(), told));
    }

    /**
     * Why a deadline is what it is.
     *
     * @param complaint as it stands
     * @param target id of the target
     * @param history of the complaint
     * @param now the present
     * @return about the latest cycle; empty when the target never began on the complaint
     */
    public Optional<DeadlineExplanation> explain(
            Complaint complaint, String target, List<RecordedEvent> history, Instant now) {
        return complaint
                .clocks()
                .latest(target)
                .map(clock -> DeadlineExplanations.of(this, complaint, clock, history, now));
    }

    /**
     * What is wrong with these targets under a workflow: clocks that cannot start, or not stop.
     *
     * @param workflow of the same policy
     * @return sentences; empty when nothing is
     */
    public List<String> problems(Workflow workflow) {
        return targets.stream()
                .flatMap(target -> WorkflowCheck.problems(target, workflow).stream())
                .toList();
    }

    /**
     * What is wrong with these targets where no rule and no row of the workflow makes a complaint a major one: those that wait for
     * it wait for ever.
     *
     * @return sentences; empty when no target asks whether a complaint is major
     */
    public List<String> problemsWithoutMajor() {
        return targets.stream().flatMap(MajorCheck::problems).toList();
    }

    @Nullable
    ClockWork byId(String id) {
        for (ClockWork each : work) {
            if (each.target().id.equals(id)) {
                return each;
            }
        }
        return null;
    }

    private Optional<Level> level(DeadlineEscalated raised) {
        return target(raised.target()).map(target -> target.level(raised.level()));
    }
}
