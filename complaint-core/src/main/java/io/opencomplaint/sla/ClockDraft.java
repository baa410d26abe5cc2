package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.ClockPause;
import io.opencomplaint.model.ClockResult;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock while something is done to it. Lives within one call. */
final class ClockDraft {

    final Clock before;
    ClockState state;
    Instant startedAt;
    long startedBy;
    String calendar;
    TimeLimit limit;
    final List<ClockPause> pauses;
    final List<ClockExtension> extensions;

    @Nullable
    Deadline deadline;

    Alarm alarm;

    @Nullable
    ClockResult result;

    ClockDraft(Clock before) {
        this.before = before;
        state = before.state();
        startedAt = before.startedAt();
        startedBy = before.startedBy();
        calendar = before.calendar();
        limit = before.limit();
        pauses = new ArrayList<>(before.pauses());
        extensions = new ArrayList<>(before.extensions());
        deadline = before.deadline();
        alarm = before.alarm();
        result = before.result();
    }

    /** The pause that lasts; nothing when there is none. */
    @Nullable
    ClockPause openPause() {
        ClockPause last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
        return last != null && last.to() == null ? last : null;
    }

    void openPause(Instant from, boolean held) {
        pauses.add(new ClockPause(from, null, held));
    }

    void replacePause(ClockPause pause) {
        pauses.set(pauses.size() - 1, pause);
    }

    /** Every exit from a pause ends its interval (lesson T2). */
    void closePause(Instant at) {
        ClockPause open = openPause();
        if (open != null) {
            replacePause(open.until(at));
        }
    }

    Clock clock() {
        return new Clock(
                before.target(),
                before.family(),
                before.cycle(),
                state,
                startedAt,
                startedBy,
                calendar,
                limit,
                pauses,
                extensions,
                deadline,
                alarm,
                result);
    }
}
