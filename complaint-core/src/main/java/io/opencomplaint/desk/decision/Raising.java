package io.opencomplaint.desk.decision;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.DeadlinesRecomputed;
import io.opencomplaint.event.History;
import io.opencomplaint.event.PrioritySet;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.event.TaskOverdue;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the passing of time does to a complaint, without anybody's act. Pure.
 *
 * @param policy the rules
 */
public record Raising(ComplaintPolicy policy) {

    /** Whom the history names for what nobody did. */
    private static final String LIBRARY = "opencomplaint";

    private static final String SWEEP = "sweep";
    private static final String RECOMPUTE = "recompute";
    private static final String ANALYSE = "analyse";

    /**
     * Everything that is due.
     *
     * @param complaint as it stands
     * @param now the present
     * @param history of the complaint, read only where a rule needs it
     * @return {@code null} when nothing is
     */
    public Decision.@Nullable Accepted raise(Complaint complaint, Instant now, Supplier<List<RecordedEvent>> history) {
        ServiceLevels levels = policy.serviceLevels();
        Draft draft = new Draft(complaint, now, SWEEP, history);
        List<DeadlineEscalated> plan = levels.escalations().plan(complaint, now);
        // All that is reached goes on record before what follows from one level moves the deadline of another.
        plan.forEach(raised -> draft.put(raised, levels.escalations().raised(draft.complaint, raised, now)));
        plan.forEach(raised -> follow(draft, raised));
        overdue(draft);
        List<Clock> silenced = levels.escalations().silenced(draft.complaint, now);
        if (!silenced.isEmpty()) {
            draft.put(new DeadlinesRecomputed(levels.calendarReferences()), silenced);
        }
        return draft.accepted();
    }

    /**
     * Open clocks under the policy and calendars of today.
     *
     * @param complaint as it stands
     * @param now the present
     * @param history of the complaint, read only where a rule needs it
     * @return {@code null} when nothing differs
     */
    public Decision.@Nullable Accepted recompute(
            Complaint complaint, Instant now, Supplier<List<RecordedEvent>> history) {
        Draft draft = new Draft(complaint, now, RECOMPUTE, history);
        List<Clock> clocks = policy.serviceLevels().timekeeping().recomputed(complaint, history, now);
        if (!clocks.isEmpty()) {
            draft.put(new DeadlinesRecomputed(policy.serviceLevels().calendarReferences()), clocks);
        }
        return draft.accepted();
    }

    /**
     * A systemic issue on the complaint that tipped it, with the preventive task that its rule asks for.
     *
     * @param complaint as it stands
     * @param found what is raised, without a task
     * @param now the present
     * @param history of the complaint, read only where a rule needs it
     * @return refused when the complaint has as many issues or tasks as it can have
     */
    public Decision raise(
            Complaint complaint, SystemicIssueRaised found, Instant now, Supplier<List<RecordedEvent>> history) {
        Draft draft = new Draft(complaint, now, ANALYSE, history);
        TaskOpened task = new PreventiveTask(policy).of(complaint, found, now);
        draft.live(task == null ? found : found.with(task.key()), complaint.status());
        if (task != null) {
            draft.live(task, complaint.status());
        }
        Refusals refusals = new Refusals(policy.workflow(), complaint, ActType.PLAN_PREVENTION);
        return Bounds.of(refusals, new Decision.Accepted(draft.complaint, draft.events));
    }

    /** Each task once, however long nobody looked (lessons E1, E2). */
    private void overdue(Draft draft) {
        WorkingCalendar hours = policy.serviceLevels().calendarChoice().notifyWithin();
        for (CaseTask task : draft.complaint.dossier().tasks()) {
            Instant alarm = task.nextAlarmAt();
            Instant due = task.dueAt();
            if (alarm != null && due != null && !alarm.isAfter(draft.now)) {
                Instant tellAt = hours == null ? draft.now : hours.nextWorking(draft.now);
                draft.live(new TaskOverdue(task.key(), task.kind(), due, tellAt), draft.complaint.status());
            }
        }
    }

    private void follow(Draft draft, DeadlineEscalated raised) {
        Text reason = Text.of(raised.target() + ": " + raised.level());
        Priority priority = policy.serviceLevels().escalations().raise(raised).orElse(null);
        Priority was = draft.complaint.triage().priority();
        if (priority != null && (was == null || was.compareTo(priority) < 0)) {
            draft.lead(ActType.SET_PRIORITY, new PrioritySet(priority, reason));
        }
        Assignee to = policy.serviceLevels().escalations().reassignment(raised).orElse(null);
        Assignee from = draft.complaint.assignment().assignee();
        if (to != null && from != null && !from.equals(to)) {
            draft.lead(ActType.TRANSFER, new Transferred(from, to, reason));
        }
    }

    /** A complaint on its way through several events. */
    private final class Draft {

        private final Instant now;
        private final String act;
        private final Supplier<List<RecordedEvent>> history;
        private final List<RecordedEvent> events = new ArrayList<>();
        private Complaint complaint;

        Draft(Complaint complaint, Instant now, String act, Supplier<List<RecordedEvent>> history) {
            this.history = history;
            this.complaint = complaint;
            this.now = now;
            this.act = act;
        }

        void put(CaseEvent event, List<Clock> clocks) {
            RecordedEvent recorded = bare(event, complaint.status()).with(clocks);
            complaint = History.evolve(complaint, recorded);
            events.add(recorded);
        }

        /**
         * Where the workflow has a row for it whose requirements are met, and it leaves nothing to somebody who keeps out of
         * the case; elsewhere the level is raised without it.
         */
        void lead(ActType type, CaseEvent event) {
            Optional<Transition> row = policy.workflow().rows(complaint.status(), type).stream()
                    .filter(each -> each.guard() == Guard.ALWAYS && each.isReady(complaint))
                    .findFirst();
            if (row.isPresent() && !Recusal.forbids(complaint, event)) {
                live(event, row.get().to());
            }
        }

        /** What happens, with what it does to the clocks. */
        void live(CaseEvent event, Status status) {
            RecordedEvent bare = bare(event, status);
            Complaint after = History.evolve(complaint, bare);
            List<Clock> clocks =
                    new ArrayList<>(policy.serviceLevels().timekeeping().changes(complaint, bare, after));
            if (policy.serviceLevels().timekeeping().needHistory(complaint, after)) {
                List<RecordedEvent> lived = Stream.concat(history.get().stream(), events.stream())
                        .filter(recorded -> recorded.sequence() < bare.sequence())
                        .toList();
                clocks.addAll(policy.serviceLevels().timekeeping().late(complaint, bare, after.with(clocks), lived));
            }
            complaint = after.with(clocks);
            events.add(bare.with(clocks));
        }

        Decision.@Nullable Accepted accepted() {
            return events.isEmpty() ? null : new Decision.Accepted(complaint, events);
        }

        private RecordedEvent bare(CaseEvent event, Status status) {
            Instant last = complaint.milestones().lastEventAt();
            Instant at = now.isBefore(last) ? last : now;
            Recording recording = new Recording(at, now, LIBRARY, act, status, policy.reference());
            return new RecordedEvent(complaint.id(), complaint.version() + 1, recording, event);
        }
    }
}
