package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Open clocks of a complaint, computed anew from their start under the service levels and calendars of today. */
record Recomputation(ServiceLevels levels, Complaint complaint, Instant now) {

    List<Clock> clocks() {
        List<Clock> changed = new ArrayList<>();
        for (Clock clock : complaint.clocks().all()) {
            ClockWork work = levels.byId(clock.target());
            TimeLimit limit = work == null ? null : work.target().limit(complaint);
            if (clock.isOpen() && work != null && limit != null) {
                Clock anew = anew(clock, work, limit);
                if (!anew.equals(clock)) {
                    changed.add(anew);
                }
            }
        }
        return changed;
    }

    private Clock anew(Clock clock, ClockWork work, TimeLimit limit) {
        WorkingCalendar calendar = levels.calendars.choose(work.target(), complaint);
        ClockDraft draft = new ClockDraft(clock);
        draft.limit = limit;
        Clock settled = work.settled(draft, calendar);
        Deadline deadline = settled.deadline();
        Deadline was = clock.deadline();
        boolean brokenBefore = was != null && now.isAfter(was.due());
        return deadline == null || brokenBefore || !now.isAfter(deadline.due())
                ? settled
                : retroactive(settled, deadline, work, calendar);
    }

    /** Found only by looking again: on record, but nobody is woken for it (lesson T7). */
    private Clock retroactive(Clock clock, Deadline deadline, ClockWork work, WorkingCalendar calendar) {
        ClockDraft draft = new ClockDraft(clock);
        Alarms alarms = new Alarms(work.target(), calendar, draft, deadline.due());
        List<String> raised = new ArrayList<>(clock.alarm().raised());
        alarms.reached(clock.alarm(), now).forEach(moment -> raised.add(moment.level().code));
        Alarm silent = new Alarm(raised, 0, null, null);
        draft.deadline = new Deadline(deadline.due(), deadline.provisional(), true);
        draft.alarm = silent.next(alarms.next(silent));
        return draft.clock();
    }
}
