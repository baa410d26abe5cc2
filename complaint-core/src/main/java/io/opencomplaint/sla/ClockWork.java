package io.opencomplaint.sla;

import io.opencomplaint.calendar.CalendarRangeException;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.DeadlineExtended;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.ClockPause;
import io.opencomplaint.model.ClockResult;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.ExtensionBase;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an event does to the clocks of one target. Pure. */
record ClockWork(Target target, CalendarShelf calendars) {

    /** Adds to the list what changes: a clock that ends or goes on otherwise, and one that starts. */
    void follow(Change change, List<Clock> changed) {
        Clock latest = change.after().clocks().latest(target.id).orElse(null);
        Clock ended = null;
        if (latest != null && latest.isOpen()) {
            Clock now = goOn(latest, change);
            if (now != null) {
                changed.add(now);
            }
            if (now == null || now.isOpen()) {
                return;
            }
            ended = now;
        }
        boolean reset = ended != null && !target.stop.fires(change) && resets(change);
        if ((reset || target.start.fires(change))
                && (target.outlives || !change.after().isClosed())) {
            boolean held = held(reset && isHeld(latest), change);
            Clock started = start(latest == null ? 1 : latest.cycle() + 1, held, change);
            if (started != null) {
                changed.add(started);
            }
        }
    }

    private boolean resets(Change change) {
        return target.reset.fires(change) && !target.cancel.fires(change);
    }

    private static boolean isHeld(@Nullable Clock clock) {
        ClockPause pause = clock == null ? null : clock.openPause();
        return pause != null && pause.held();
    }

    private boolean held(boolean before, Change change) {
        return target.pause.fires(change) || (before && !target.resume.fires(change));
    }

    private @Nullable Clock start(int cycle, boolean held, Change change) {
        TimeLimit limit = target.limit(change.after());
        if (limit == null) {
            return null;
        }
        WorkingCalendar calendar = calendars.choose(target, change.after());
        Instant at = change.at();
        ClockDraft draft = new ClockDraft(new Clock(
                target.id,
                target.family,
                cycle,
                ClockState.RUNNING,
                at,
                change.recorded().sequence(),
                calendar.reference(),
                limit,
                List.of(),
                List.of(),
                null,
                Alarm.NONE,
                null));
        if (held || target.restsWith(change.after())) {
            draft.openPause(at, held);
        }
        return settled(draft, calendar);
    }

    /** The clock after the event; nothing when it is the same. */
    private @Nullable Clock goOn(Clock open, Change change) {
        if (target.cancel.fires(change)) {
            return over(open, change);
        }
        if (target.stop.fires(change)) {
            return stopped(open, change);
        }
        // A breach is a fact: sorted otherwise, a complaint gets more time only for what still runs.
        boolean missed = open.isOverdue(change.at());
        TimeLimit limit = missed ? open.limit() : limit(open, change);
        if (limit == null || (change.ends() && !target.outlives) || target.reset.fires(change)) {
            return over(open, change);
        }
        ClockDraft draft = new ClockDraft(open);
        boolean anew = rest(draft, change);
        anew |= extend(draft, change);
        WorkingCalendar other = missed ? null : otherCalendar(open, change);
        anew |= other != null || !limit.equals(open.limit());
        draft.limit = limit;
        return anew ? settled(draft, other == null ? calendarOf(open, change.after()) : other) : null;
    }

    /**
     * The limit from now on: another one only when the event brings another one. That the rules are others than when the clock
     * began moves nothing, until everything is computed anew (lesson T7).
     */
    private @Nullable TimeLimit limit(Clock open, Change change) {
        Complaint before = change.before();
        if (before == null || !change.sorts()) {
            return open.limit();
        }
        TimeLimit was = target.limit(before);
        TimeLimit is = target.limit(change.after());
        return Objects.equals(was, is) ? open.limit() : is;
    }

    /** The calendar that the event brings; nothing when it brings none. */
    private @Nullable WorkingCalendar otherCalendar(Clock open, Change change) {
        Complaint before = change.before();
        if (before == null || !change.sorts()) {
            return null;
        }
        WorkingCalendar is = calendars.choose(target, change.after());
        return is.id().equals(calendars.choose(target, before).id())
                        || is.reference().equals(open.calendar())
                ? null
                : is;
    }

    /** Begins, joins or ends a pause. */
    private boolean rest(ClockDraft draft, Change change) {
        ClockPause open = draft.openPause();
        boolean held = held(open != null && open.held(), change);
        boolean rests = held || target.restsWith(change.after());
        if (open == null) {
            if (rests) {
                draft.openPause(change.at(), held);
            }
            return rests;
        }
        if (!rests) {
            draft.closePause(change.at());
            return true;
        }
        draft.replacePause(new ClockPause(open.from(), null, held));
        return held != open.held();
    }

    private boolean extend(ClockDraft draft, Change change) {
        if (!(change.event() instanceof DeadlineExtended extended)
                || !extended.target().equals(target.id)) {
            return false;
        }
        ExtensionBase base =
                target.extension(extended.reason()).map(ExtensionRule::base).orElse(ExtensionBase.DEADLINE);
        draft.extensions.add(new ClockExtension(extended.reason(), extended.by(), base, change.at()));
        return true;
    }

    private Clock stopped(Clock open, Change change) {
        WorkingCalendar calendar = calendarOf(open, change.after());
        Instant at = change.at();
        ClockDraft draft = new ClockDraft(open);
        draft.closePause(at);
        Deadline deadline = open.deadline() == null ? deadline(draft, calendar) : open.deadline();
        // What rested before its deadline is in time, also where the calendar lacks the year that it would lie in.
        boolean late = deadline != null && at.isAfter(deadline.due());
        draft.deadline = deadline;
        draft.state = late ? ClockState.MISSED : ClockState.MET;
        draft.result = new ClockResult(
                at,
                deadline == null
                        ? null
                        : new Reckoning(calendar, draft.pauses).tryToCount(draft.limit, at, deadline.due()));
        draft.alarm = draft.alarm.next(null);
        return draft.clock();
    }

    private @Nullable Deadline deadline(ClockDraft draft, WorkingCalendar calendar) {
        try {
            return settled(draft, calendar).deadline();
        } catch (CalendarRangeException e) {
            return null;
        }
    }

    /** What nobody waits for any more is cancelled; had its time passed by then, it is missed all the same, by as much. */
    private Clock over(Clock open, Change change) {
        return open.isOverdue(change.at()) ? stopped(open, change) : cancelled(open, change.at());
    }

    static Clock cancelled(Clock open, Instant at) {
        ClockDraft draft = new ClockDraft(open);
        draft.closePause(at);
        draft.state = ClockState.CANCELLED;
        draft.result = new ClockResult(at, null);
        draft.alarm = draft.alarm.next(null);
        return draft.clock();
    }

    /** The clock with deadline and next alarm computed from its start and all that happened to it. */
    Clock settled(ClockDraft draft, WorkingCalendar calendar) {
        Reckoning reckoning = new Reckoning(calendar, draft.pauses);
        Instant due = reckoning.due(draft.startedAt, draft.limit, draft.extensions);
        draft.calendar = calendar.reference();
        if (due == null) {
            draft.state = ClockState.PAUSED;
            draft.deadline = null;
            draft.alarm = draft.alarm.next(null);
        } else {
            boolean retroactive = draft.deadline != null
                    && draft.deadline.retroactive()
                    && draft.deadline.due().equals(due);
            boolean provisional = Reckoning.countsDays(draft.limit)
                    && (calendar.isProvisional(draft.startedAt) || calendar.isProvisional(due));
            draft.state = ClockState.RUNNING;
            draft.deadline = new Deadline(due, provisional, retroactive);
            draft.alarm = draft.alarm.next(new Alarms(target, calendar, draft, due).next(draft.alarm));
        }
        return draft.clock();
    }

    WorkingCalendar calendarOf(Clock clock, Complaint complaint) {
        return calendars.of(target, clock.calendar(), complaint);
    }
}
