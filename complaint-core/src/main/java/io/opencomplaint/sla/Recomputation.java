package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Open clocks of a complaint, computed anew from their start under the service levels and calendars of today. */
record Recomputation(ServiceLevels levels, Complaint complaint, Instant now) {

    List<Clock> clocks(Supplier<List<RecordedEvent>> history) {
        List<Clock> changed = new ArrayList<>();
        for (Clock clock : complaint.clocks().all()) {
            Clock anew = clock.isOpen() ? anew(clock) : clock;
            if (!anew.equals(clock)) {
                changed.add(anew);
            }
        }
        for (ClockWork work : levels.work) {
            if (isNew(work.target())) {
                Clock would = Latecomers.would(work, complaint, history.get());
                if (would != null) {
                    changed.add(judged(null, would, work));
                }
            }
        }
        return changed;
    }

    private boolean isNew(Target target) {
        return target.limit(complaint) != null
                && !target.isExempt(complaint.clocks())
                && (target.outlives || !complaint.isClosed())
                && complaint.clocks().latest(target.id).isEmpty();
    }

    private Clock anew(Clock clock) {
        ClockWork work = levels.byId(clock.target());
        TimeLimit limit = work == null ? null : work.target().limit(complaint);
        if (work == null || limit == null) {
            Instant last = complaint.milestones().lastEventAt();
            return ClockWork.cancelled(clock, now.isBefore(last) ? last : now);
        }
        ClockDraft draft = new ClockDraft(clock);
        draft.limit = limit;
        return judged(clock, work.settled(draft, levels.calendars.choose(work.target(), complaint)), work);
    }

    private Clock judged(@Nullable Clock before, Clock settled, ClockWork work) {
        Deadline deadline = settled.deadline();
        Deadline was = before == null ? null : before.deadline();
        boolean brokenBefore = was != null && !was.retroactive() && now.isAfter(was.due());
        return deadline == null || brokenBefore || !now.isAfter(deadline.due())
                ? settled
                : retroactive(settled, deadline, work);
    }

    /** Found only by looking again: on record, but nobody is woken for it (lesson T7). */
    private Clock retroactive(Clock clock, Deadline deadline, ClockWork work) {
        ClockDraft draft = new ClockDraft(clock);
        Alarms alarms = new Alarms(work.target(), work.calendarOf(clock, complaint), draft, deadline.due());
        List<String> raised = new ArrayList<>(clock.alarm().raised());
        alarms.reached(clock.alarm(), now).forEach(moment -> raised.add(moment.level().code));
        Alarm silent = new Alarm(raised, 0, null, null);
        draft.deadline = new Deadline(deadline.due(), deadline.provisional(), true);
        draft.alarm = silent.next(alarms.next(silent));
        return draft.clock();
    }
}
