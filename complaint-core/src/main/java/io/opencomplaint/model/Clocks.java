package io.opencomplaint.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All time limits of a complaint 时限, open and ended. Immutable.
 *
 * @param all every cycle of every target, in the order in which they began
 * @param hold whether the complaint is on hold
 */
public record Clocks(List<Clock> all, @Nullable Hold hold) {

    /** None yet. */
    public static final Clocks NONE = new Clocks(List.of(), null);

    /**
     * Copies the list.
     *
     * @param all every cycle of every target
     * @param hold whether the complaint is on hold
     */
    public Clocks {
        all = List.copyOf(all);
    }

    /**
     * The latest cycle of a target.
     *
     * @param target its id
     * @return empty when it never began
     */
    public Optional<Clock> latest(String target) {
        return Optional.ofNullable(last(target));
    }

    /**
     * The clock of a target that runs or is paused.
     *
     * @param target its id
     * @return empty when there is none
     */
    public Optional<Clock> open(String target) {
        return latest(target).filter(Clock::isOpen);
    }

    /**
     * When a sweep should look at the complaint again.
     *
     * @return {@code null} for never
     */
    public @Nullable Instant nextAlarmAt() {
        Instant next = null;
        for (Clock clock : all) {
            Instant at = clock.state() == ClockState.RUNNING ? clock.alarm().next() : null;
            if (at != null && (next == null || at.isBefore(next))) {
                next = at;
            }
        }
        return next;
    }

    /**
     * Until when the next thing is to be done 最近到期: the earliest deadline of the limits that run, of whatever family, passed
     * or not. A limit that stands still has none.
     *
     * @return {@code null} when no limit runs
     */
    public @Nullable Instant nextDeadline() {
        Instant next = null;
        for (Clock clock : all) {
            Deadline deadline = clock.state() == ClockState.RUNNING ? clock.deadline() : null;
            if (deadline != null && (next == null || deadline.due().isBefore(next))) {
                next = deadline.due();
            }
        }
        return next;
    }

    /**
     * With these clocks in place of those of the same target and cycle, or added.
     *
     * @param changed as they stand now
     * @return a copy; this when nothing changed
     */
    public Clocks with(List<Clock> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        List<Clock> clocks = new ArrayList<>(all);
        for (Clock clock : changed) {
            int place = place(clocks, clock);
            if (place < 0) {
                clocks.add(clock);
            } else {
                clocks.set(place, clock);
            }
        }
        return new Clocks(clocks, hold);
    }

    /**
     * On hold or not.
     *
     * @param newHold {@code null} for not
     * @return a copy
     */
    public Clocks hold(@Nullable Hold newHold) {
        return new Clocks(all, newHold);
    }

    private @Nullable Clock last(String target) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).target().equals(target)) {
                return all.get(i);
            }
        }
        return null;
    }

    private static int place(List<Clock> clocks, Clock clock) {
        for (int i = clocks.size() - 1; i >= 0; i--) {
            if (clocks.get(i).cycle() == clock.cycle() && clocks.get(i).target().equals(clock.target())) {
                return i;
            }
        }
        return -1;
    }
}
