package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What can be wrong with a table of rows. Finds everything, stops at nothing. */
final class WorkflowCheck {

    private final Status initial;
    private final List<Transition> rows;
    private final Set<Status> statuses = new LinkedHashSet<>();
    private final List<String> problems = new ArrayList<>();

    private WorkflowCheck(Status initial, List<Transition> rows) {
        this.initial = initial;
        this.rows = rows;
        statuses.add(initial);
        for (Transition row : rows) {
            statuses.add(row.from());
            statuses.add(row.to());
        }
    }

    static List<String> problems(Status initial, List<Transition> rows) {
        WorkflowCheck check = new WorkflowCheck(initial, rows);
        check.codes();
        check.receipt();
        check.reachable();
        check.ends();
        check.matches();
        return List.copyOf(check.problems);
    }

    private void codes() {
        Map<String, Phase> phases = new HashMap<>();
        for (Status status : statuses) {
            Phase other = phases.putIfAbsent(status.code(), status.phase());
            if (other != null) {
                problems.add("Status " + status + " has two phases, " + other + " and " + status.phase()
                        + "; give each status one phase");
            }
        }
    }

    private void receipt() {
        for (Transition row : rows) {
            if (row.act() == ActType.RECEIVE) {
                problems.add("Status " + row.from() + " has a row for receive; a complaint is received once, into the"
                        + " initial status, so leave the row out");
            }
        }
    }

    private void reachable() {
        Set<Status> reached = closure(Set.of(initial), Transition::from, Transition::to);
        for (Status status : statuses) {
            if (!reached.contains(status)) {
                problems.add("Status " + status + " cannot be reached from " + initial
                        + "; add a row that leads to it or take it out");
            }
        }
    }

    private void ends() {
        Set<Status> ends = new LinkedHashSet<>(statuses);
        ends.removeIf(status -> status.phase() != Phase.CLOSED && status.phase() != Phase.ARCHIVED);
        Set<Status> ending = closure(ends, Transition::to, Transition::from);
        for (Status status : statuses) {
            if (!ending.contains(status)) {
                problems.add("From status " + status
                        + " no status of phase CLOSED or ARCHIVED can be reached; add a row" + " that leads on");
            }
        }
    }

    private void matches() {
        Map<String, EnumSet<Guard>> seen = new LinkedHashMap<>();
        for (Transition row : rows) {
            String key = "Status " + row.from() + ", act " + row.act().code();
            if (!seen.computeIfAbsent(key, k -> EnumSet.noneOf(Guard.class)).add(row.guard())) {
                problems.add(key + ": two rows with the guard " + row.guard() + " match; keep one");
            }
            if (row.guard() != Guard.ALWAYS && row.act() != ActType.CONFIRM_SATISFACTION) {
                problems.add(key + ": the guard " + row.guard() + " only speaks of confirm-satisfaction; use ALWAYS");
            }
        }
        seen.forEach(this::guards);
    }

    private void guards(String key, EnumSet<Guard> guards) {
        if (guards.contains(Guard.ALWAYS) && guards.size() > 1) {
            problems.add(key + ": a row without guard matches together with guarded ones; guard it or drop them");
        } else if (!guards.contains(Guard.ALWAYS) && guards.size() == 1) {
            problems.add(key + ": only " + guards.iterator().next() + " has a row; add one for the other answer");
        }
    }

    private Set<Status> closure(
            Set<Status> start, Function<Transition, Status> tail, Function<Transition, Status> head) {
        Set<Status> reached = new LinkedHashSet<>(start);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Transition row : rows) {
                grew |= reached.contains(tail.apply(row)) && reached.add(head.apply(row));
            }
        }
        return reached;
    }
}
