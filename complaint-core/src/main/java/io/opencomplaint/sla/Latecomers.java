package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets into whose scope a complaint comes when it is sorted anew: they count from where they would have begun. */
final class Latecomers {

    private Latecomers() {}

    static List<ClockWork> of(ServiceLevels levels, Complaint before, Complaint after) {
        if (before.triage().equals(after.triage())
                && before.assignment().equals(after.assignment())
                && before.dossier().risk().isMajor() == after.dossier().risk().isMajor()) {
            return List.of();
        }
        List<ClockWork> latecomers = new ArrayList<>(0);
        for (Target target : levels.targets) {
            if (target.limit(before) == null
                    && target.limit(after) != null
                    && !target.isExempt(after.clocks())
                    && before.clocks().open(target.id).isEmpty()) {
                latecomers.add(new ClockWork(target, levels.calendars));
            }
        }
        return latecomers;
    }

    static List<Clock> clocks(List<ClockWork> latecomers, Complaint after, List<RecordedEvent> history) {
        List<Clock> late = new ArrayList<>(latecomers.size());
        for (ClockWork work : latecomers) {
            if (after.clocks().open(work.target().id).isEmpty()) {
                Clock would = would(work, after, history);
                if (would != null) {
                    late.add(would);
                }
            }
        }
        return late;
    }

    /** The clock as it would run if the target had always been for the complaint; nothing when it would not. */
    static @Nullable Clock would(ClockWork work, Complaint after, List<RecordedEvent> history) {
        TimeLimit limit = work.target().limit(after);
        Target always = work.target()
                .forEverything(limit == null ? work.target().limits.get(0).limit() : limit);
        List<Clock> lived = new Replay(new ServiceLevels(always, work.calendars())).clocks(after.tenant(), history);
        Clock last = lived.isEmpty() ? null : lived.get(lived.size() - 1);
        if (last == null || !last.isOpen()) {
            return null;
        }
        WorkingCalendar calendar = work.calendars().choose(work.target(), after);
        return work.settled(new ClockDraft(following(work, after, last, limit)), calendar);
    }

    /** The clock that was lived, as the next cycle of its target. */
    private static Clock following(ClockWork work, Complaint after, Clock last, @Nullable TimeLimit limit) {
        int cycles = after.clocks().latest(work.target().id).map(Clock::cycle).orElse(0);
        return new Clock(
                last.target(),
                last.family(),
                cycles + 1,
                last.state(),
                last.startedAt(),
                last.startedBy(),
                last.calendar(),
                limit == null ? last.limit() : limit,
                last.pauses(),
                last.extensions(),
                last.deadline(),
                Alarm.NONE,
                null);
    }
}
