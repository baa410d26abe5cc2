package io.opencomplaint.sla;

import io.opencomplaint.calendar.CalendarDays;
import io.opencomplaint.calendar.CalendarRangeException;
import io.opencomplaint.calendar.ClockTime;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.DayEnd;
import io.opencomplaint.calendar.FirstDay;
import io.opencomplaint.calendar.LateReceipt;
import io.opencomplaint.calendar.Roll;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.calendar.WorkingDays;
import io.opencomplaint.calendar.WorkingTime;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.ClockPause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts time on one calendar, around pauses. Elapsed and added time are one function of the calendar, so what was added can
 * be measured again (lesson T1). Limits of days move by the days on which they were paused: from the day after the pause began
 * to the day it ended, working days for limits of working days; and by one more where they would end inside the pause.
 */
record Reckoning(WorkingCalendar calendar, List<ClockPause> pauses) {

    /** Times end at the microsecond. */
    private static final Duration INSTANT_BEFORE = Duration.ofNanos(1000);

    /** Whether it matters to a limit which days are working days. */
    static boolean countsDays(TimeLimit limit) {
        return !(limit instanceof ClockTime)
                && !(limit instanceof CalendarDays days
                        && days.count().start() == Roll.AS_IS
                        && days.count().last() == Roll.AS_IS);
    }

    /** The deadline; nothing while an open pause hides it. */
    @Nullable
    Instant due(Instant startedAt, TimeLimit limit, List<ClockExtension> extensions) {
        Instant due = after(limit, startedAt);
        for (ClockExtension extension : extensions) {
            if (due == null) {
                return null;
            }
            due = extended(startedAt, due, extension);
        }
        return due;
    }

    /** The deadline after one more extension: never an earlier one. Nothing while an open pause hides it. */
    private @Nullable Instant extended(Instant startedAt, Instant due, ClockExtension extension) {
        Instant later =
                switch (extension.base()) {
                    case DEADLINE -> fromDeadline(extension.by(), due);
                    case TODAY -> after(extension.by(), extension.grantedAt());
                    case START -> after(extension.by(), startedAt);
                };
        return later != null && later.isBefore(due) ? due : later;
    }

    /** The instant at which so much time has passed since another one; nothing while an open pause hides it. */
    @Nullable
    Instant after(TimeLimit limit, Instant from) {
        if (pauses.isEmpty()) {
            return limit.after(calendar, from);
        }
        if (limit instanceof WorkingDays || limit instanceof CalendarDays) {
            return afterDays(limit, from);
        }
        return limit instanceof WorkingTime working
                ? afterTime(working.amount(), true, from)
                : afterTime(((ClockTime) limit).amount(), false, from);
    }

    /** How much of the kind of time that a limit is made of counts between two instants. Negative backwards. */
    Duration counted(TimeLimit limit, Instant from, Instant to) {
        if (to.isBefore(from)) {
            return counted(limit, to, from).negated();
        }
        Duration counted = limit.measure(calendar, from, to);
        for (ClockPause pause : pauses) {
            Instant start = later(pause.from(), from);
            Instant end = pause.to() == null || pause.to().isAfter(to) ? to : pause.to();
            if (start.isBefore(end)) {
                counted = counted.minus(limit.measure(calendar, start, end));
            }
        }
        return counted;
    }

    /** The same; nothing where the calendar lacks a year for it. */
    @Nullable
    Duration tryToCount(TimeLimit limit, Instant from, Instant to) {
        try {
            return counted(limit, from, to);
        } catch (CalendarRangeException e) {
            return null;
        }
    }

    /** Where a share of the time between start and deadline is used up. */
    Instant share(TimeLimit limit, Instant from, Instant due, int percent) {
        Duration whole = counted(limit, from, due);
        Duration part = whole.multipliedBy(percent).dividedBy(100).truncatedTo(ChronoUnit.MICROS);
        boolean working = limit instanceof WorkingTime || limit instanceof WorkingDays;
        if (part.isZero() || part.isNegative()) {
            return from;
        }
        Instant at = afterTime(part, working, from);
        if (at != null) {
            return at;
        }
        // A pause that began after the deadline does not put off what comes of missing it.
        Duration past = part.minus(whole);
        return working ? calendar.add(due, past) : due.plus(past);
    }

    private @Nullable Instant afterTime(Duration time, boolean working, Instant from) {
        Duration left = time;
        Instant at = from;
        for (ClockPause pause : pauses) {
            Instant end = pause.to();
            if (end != null && !end.isAfter(at)) {
                continue;
            }
            Instant begin = later(pause.from(), at);
            Duration passed = working ? calendar.between(at, begin) : Duration.between(at, begin);
            if (passed.compareTo(left) >= 0) {
                break;
            }
            if (end == null) {
                return null;
            }
            left = left.minus(passed);
            at = end;
        }
        return working ? calendar.add(at, left) : at.plus(left);
    }

    private @Nullable Instant afterDays(TimeLimit limit, Instant from) {
        Instant due = limit.after(calendar, from);
        int paused = 0;
        for (ClockPause pause : pauses) {
            Instant end = pause.to();
            if (end != null && !end.isAfter(from)) {
                continue;
            }
            if (!due.isAfter(pause.from())) {
                break;
            }
            if (end == null) {
                return null;
            }
            paused += days(limit, later(pause.from(), from), end);
            due = longer(limit, paused).after(calendar, from);
            while (!due.isAfter(end)) {
                paused++;
                due = longer(limit, paused).after(calendar, from);
            }
        }
        return due;
    }

    private int days(TimeLimit limit, Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, calendar.zone());
        LocalDate last = LocalDate.ofInstant(to, calendar.zone());
        return limit instanceof WorkingDays
                ? calendar.workingDays(first, last)
                : (int) (last.toEpochDay() - first.toEpochDay());
    }

    private static TimeLimit longer(TimeLimit limit, int more) {
        return limit instanceof WorkingDays working
                ? TimeLimit.workingDays(working.days() + more, working.count())
                : TimeLimit.calendarDays(((CalendarDays) limit).days() + more, ((CalendarDays) limit).count());
    }

    /** Days go on from the last day of the deadline, which is counted already; 24:00 of a day belongs to that day. */
    private @Nullable Instant fromDeadline(TimeLimit by, Instant due) {
        if (by instanceof WorkingDays days) {
            return goingOn(TimeLimit.workingDays(days.days(), goingOn(days.count())), days.count(), due);
        }
        if (by instanceof CalendarDays days) {
            return goingOn(TimeLimit.calendarDays(days.days(), goingOn(days.count())), days.count(), due);
        }
        return after(by, due);
    }

    private @Nullable Instant goingOn(TimeLimit days, DayCount count, Instant due) {
        if (count.end() != DayEnd.SAME_TIME) {
            return after(days, due.minus(INSTANT_BEFORE));
        }
        if (!due.atZone(calendar.zone()).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return after(days, due);
        }
        Instant later = after(days, due.minus(INSTANT_BEFORE));
        return later == null ? null : later.plus(INSTANT_BEFORE);
    }

    private static DayCount goingOn(DayCount count) {
        return new DayCount(FirstDay.EXCLUDED, Roll.AS_IS, count.last(), count.end(), LateReceipt.AS_IS);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
