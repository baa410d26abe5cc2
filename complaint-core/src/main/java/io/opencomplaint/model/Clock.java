package io.opencomplaint.model;

import io.opencomplaint.calendar.TimeLimit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of a time limit on a complaint 计时器: what it was given, what happened to it, where it stands. It carries all
 * that its deadline was computed from, so that a later change of policy or calendar rewrites nothing. Immutable.
 *
 * @param target id of the target that it measures
 * @param family whose limit it is
 * @param cycle how often this target's clock began on the complaint: 1, and one more each time it starts anew
 * @param state where it stands
 * @param startedAt the instant from which it counts
 * @param startedBy sequence of the event that started it
 * @param calendar id and version of the working calendar, as {@code id@version}
 * @param limit how much time there is
 * @param pauses intervals that do not count, in order; only the last one may be open
 * @param extensions granted so far, in order
 * @param deadline until when; {@code null} while paused
 * @param alarm what was raised about it
 * @param result how it ended; {@code null} while it is open
 */
public record Clock(
        String target,
        ClockFamily family,
        int cycle,
        ClockState state,
        Instant startedAt,
        long startedBy,
        String calendar,
        TimeLimit limit,
        List<ClockPause> pauses,
        List<ClockExtension> extensions,
        @Nullable Deadline deadline,
        Alarm alarm,
        @Nullable ClockResult result) {

    /**
     * Copies the lists and refuses missing facts.
     *
     * @param target id of the target that it measures
     * @param family whose limit it is
     * @param cycle how often this target's clock began
     * @param state where it stands
     * @param startedAt the instant from which it counts
     * @param startedBy sequence of the event that started it
     * @param calendar id and version of the working calendar
     * @param limit how much time there is
     * @param pauses intervals that do not count
     * @param extensions granted so far
     * @param deadline until when
     * @param alarm what was raised about it
     * @param result how it ended
     * @throws io.opencomplaint.InvalidValueException when something is missing
     */
    public Clock {
        Require.code("clock target", target);
        Require.present("clock", "its family", family);
        Require.present("clock", "its state", state);
        Require.present("clock", "its start", startedAt);
        Require.present("clock", "its calendar", calendar);
        Require.present("clock", "its limit", limit);
        Require.present("clock", "its alarm", alarm);
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /**
     * Whether it can still change.
     *
     * @return true while it runs or is paused
     */
    public boolean isOpen() {
        return state.isOpen();
    }

    /**
     * Whether its deadline had passed at an instant without what it waits for.
     *
     * @param now the instant
     * @return for a clock that runs, whether the instant is after its deadline; for one that ended, whether it was missed;
     *     false otherwise
     */
    public boolean isOverdue(Instant now) {
        return state == ClockState.MISSED
                || (state == ClockState.RUNNING && deadline != null && now.isAfter(deadline.due()));
    }

    /**
     * The pause that lasts.
     *
     * @return {@code null} when there is none
     */
    public @Nullable ClockPause openPause() {
        ClockPause last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
        return last != null && last.to() == null ? last : null;
    }
}
