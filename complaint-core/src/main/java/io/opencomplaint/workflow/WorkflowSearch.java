package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Breadth-first search of the table, for advice in refusals and for what can still come. */
final class WorkflowSearch {

    /** What a cycle may end and another one begin with. */
    private static final Set<EventType> ANEW =
            EnumSet.of(EventType.REOPENED, EventType.PROCEEDING_OPENED, EventType.PROCEEDING_DECIDED);

    private final Workflow workflow;
    private final Map<Status, Transition> cameBy = new HashMap<>();

    WorkflowSearch(Workflow workflow) {
        this.workflow = workflow;
    }

    List<ActType> wayTo(Status start, ActType act) {
        Deque<Status> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Status status = open.remove();
            if (!workflow.rows(status, act).isEmpty()) {
                return way(start, status);
            }
            for (Transition row : workflow.rows(status)) {
                if (isAdvice(row) && !row.to().equals(start) && cameBy.putIfAbsent(row.to(), row) == null) {
                    open.add(row.to());
                }
            }
        }
        return List.of();
    }

    boolean reachesApproval(Status start, String stage) {
        Deque<Status> open = new ArrayDeque<>(List.of(start));
        Set<Status> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (Transition row : workflow.rows(open.remove())) {
                if (row.act() == ActType.SUBMIT_FOR_APPROVAL
                        && row.isAboutStage(stage)
                        && workflow.rows(row.to(), ActType.APPROVE).stream()
                                .anyMatch(approval -> approval.isAboutStage(stage))) {
                    return true;
                }
                if (goesOnWithout(row, stage) && seen.add(row.to())) {
                    open.add(row.to());
                }
            }
        }
        return false;
    }

    /** Whether a row leads on within the cycle while a stage is neither submitted nor approved. */
    private static boolean goesOnWithout(Transition row, String stage) {
        boolean over = row.to().phase() == Phase.CLOSED || row.to().phase() == Phase.ARCHIVED;
        return !ANEW.contains(row.act().event())
                && !over
                && !row.isAboutStage(stage)
                && !row.approved().contains(stage);
    }

    /** Nobody is advised to turn a complaint away, to take it back, to merge it or to have it examined anew, in order to get on with it. */
    private static boolean isAdvice(Transition row) {
        return row.act() != ActType.REFUSE
                && row.act() != ActType.WITHDRAW
                && row.act() != ActType.MERGE
                && row.act().event() != EventType.PROCEEDING_OPENED;
    }

    private List<ActType> way(Status start, Status end) {
        Deque<ActType> acts = new ArrayDeque<>();
        Status status = end;
        while (!status.equals(start)) {
            Transition row = cameBy.get(status);
            if (row == null) {
                return List.of();
            }
            acts.addFirst(row.act());
            status = row.from();
        }
        return List.copyOf(acts);
    }
}
