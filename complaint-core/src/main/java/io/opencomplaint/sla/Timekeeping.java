package io.opencomplaint.sla;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the clocks of complaints under some service levels 计时: with an event, an extension, another calendar. Pure: the
 * history and the present are given. Immutable; safe from any thread.
 */
public final class Timekeeping {

    private final ServiceLevels levels;

    Timekeeping(ServiceLevels levels) {
        this.levels = levels;
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
        if (levels.work.isEmpty() && after.clocks().all().isEmpty()) {
            return List.of();
        }
        Change change = new Change(before, recorded, after);
        List<Clock> changed = new ArrayList<>(2);
        for (ClockWork each : levels.work) {
            each.follow(change, changed);
        }
        Exemption.end(levels.work, change, changed);
        if (change.ends()) {
            orphans(change, changed);
        }
        return changed;
    }

    /** Clocks whose target the policy has lost end with the case as the others do (lesson T5). */
    private void orphans(Change change, List<Clock> changed) {
        for (Clock clock : change.after().clocks().all()) {
            if (clock.isOpen() && levels.byId(clock.target()) == null) {
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
        return !Latecomers.of(levels, before, after).isEmpty();
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
        return Latecomers.clocks(Latecomers.of(levels, before, after), after, lived);
    }

    /**
     * The clocks that a whole history makes under these service levels, whatever it says of clocks itself.
     *
     * @param tenant whose complaint it is
     * @param history in order, from sequence 1
     * @return every cycle of every target, in the order in which they began
     */
    public List<Clock> replay(Tenant tenant, List<RecordedEvent> history) {
        return new Replay(levels).clocks(tenant, history);
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
        ClockWork each = levels.byId(clock.target());
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
        ClockWork each = levels.byId(clock.target());
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
        return new Recomputation(levels, complaint, now).clocks(history);
    }
}
