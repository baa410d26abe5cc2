package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Status;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Breadth-first search of the table, for advice in refusals. */
final class WorkflowSearch {

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

    /** Nobody is advised to turn a complaint away, to take it back or to have it examined anew, in order to get on with it. */
    private static boolean isAdvice(Transition row) {
        return row.act() != ActType.REFUSE
                && row.act() != ActType.WITHDRAW
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
