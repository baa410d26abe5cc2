package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.ClockPause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the levels of a target are reached by a clock that runs to a deadline. */
final class Alarms {

    private final Target target;
    private final WorkingCalendar calendar;
    private final TimeLimit limit;
    private final List<ClockPause> pauses;
    private final Instant startedAt;
    private final Instant due;

    Alarms(Target target, WorkingCalendar calendar, ClockDraft clock, Instant due) {
        this.target = target;
        this.calendar = calendar;
        this.limit = clock.limit;
        this.pauses = clock.pauses;
        this.startedAt = clock.startedAt;
        this.due = due;
    }

    /** Times are those of microseconds: the first moment at which a deadline has passed. */
    private static final Duration MOMENT = Duration.ofNanos(1000);

    /** A level and when it is reached. */
    record Moment(Level level, Instant at) {}

    /** When to look again after all that was raised. */
    @Nullable
    Instant next(Alarm alarm) {
        Instant next = repetition(alarm);
        for (Level level : target.levels) {
            if (!alarm.raised().contains(level.code)) {
                Instant at = level.offset.isDeadline() ? due.plus(MOMENT) : at(level);
                next = next == null || at.isBefore(next) ? at : next;
            }
        }
        return next;
    }

    /**
     * The levels reached by an instant and not raised yet, the highest last: of those from which something follows the latest
     * one, and of several at once the last written.
     */
    List<Moment> reached(Alarm alarm, Instant now) {
        List<Moment> reached = new ArrayList<>();
        for (Level level : target.levels) {
            if (!alarm.raised().contains(level.code)) {
                Instant at = at(level);
                if (level.offset.isDeadline() ? at.isBefore(now) : !at.isAfter(now)) {
                    reached.add(new Moment(level, at));
                }
            }
        }
        reached.sort(Comparator.comparing((Moment moment) -> !moment.level().isSilent())
                .thenComparing(Moment::at));
        return reached;
    }

    /** When the level raised last is to be raised again; nothing when it is not. */
    @Nullable
    Instant repetition(Alarm alarm) {
        Level last = last(alarm);
        return last == null
                        || last.repetition == null
                        || alarm.lastAt() == null
                        || alarm.repetitions() >= last.repetition.atMost()
                ? null
                : last.repetition.every().after(calendar, alarm.lastAt());
    }

    /** The level raised last; nothing when none was, or the target does not have it any more. */
    @Nullable
    Level last(Alarm alarm) {
        return alarm.raised().isEmpty()
                ? null
                : target.level(alarm.raised().get(alarm.raised().size() - 1));
    }

    private Instant at(Level level) {
        Instant at = offset(level.offset);
        return at.isBefore(startedAt) ? startedAt : at;
    }

    private Instant offset(Offset offset) {
        if (offset instanceof Offset.Before before) {
            return before.time().before(calendar, due);
        }
        if (offset instanceof Offset.After after) {
            return after.time() == null ? due : after.time().after(calendar, due);
        }
        int percent = ((Offset.Percent) offset).value();
        return percent == Offset.DEADLINE ? due : new Reckoning(calendar, pauses).share(limit, startedAt, due, percent);
    }
}
