package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Status;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a workflow before they are known to be right. Remembers what it was asked; lives within the checks of one workflow. */
final class Table {

    private final Status initial;
    private final List<Transition> rows;
    private final Map<Status, Set<ActType>> acts = new HashMap<>();
    private final Map<Status, Set<Status>> next = new LinkedHashMap<>();
    private final Map<Status, Set<Status>> previous = new LinkedHashMap<>();
    private final Map<Status, Set<Status>> after = new HashMap<>();
    private final Map<Status, Set<Status>> before = new HashMap<>();

    Table(Status initial, List<Transition> rows) {
        this.initial = initial;
        this.rows = List.copyOf(rows);
        for (Transition row : rows) {
            acts.computeIfAbsent(row.from(), from -> EnumSet.noneOf(ActType.class))
                    .add(row.act());
            next.computeIfAbsent(row.from(), from -> new LinkedHashSet<>()).add(row.to());
            previous.computeIfAbsent(row.to(), to -> new LinkedHashSet<>()).add(row.from());
        }
    }

    Status initial() {
        return initial;
    }

    List<Transition> rows() {
        return rows;
    }

    /** Every status, in the order in which the rows name them. */
    Set<Status> statuses() {
        Set<Status> statuses = new LinkedHashSet<>(Set.of(initial));
        for (Transition row : rows) {
            statuses.add(row.from());
            statuses.add(row.to());
        }
        return statuses;
    }

    /** Whether one of several acts has a row in one of several statuses. */
    boolean allows(Set<ActType> wanted, Set<Status> statuses) {
        return statuses.stream().anyMatch(status -> !Collections.disjoint(acts.getOrDefault(status, Set.of()), wanted));
    }

    /** Where the rows lead to from a status, itself too. */
    Set<Status> after(Status status) {
        return after.computeIfAbsent(status, start -> closure(Set.of(start), next));
    }

    /** From where the rows lead to a status, itself too. */
    Set<Status> before(Status status) {
        return before.computeIfAbsent(status, start -> closure(Set.of(start), previous));
    }

    /** From where the rows lead to one of several. */
    Set<Status> before(Set<Status> ends) {
        return closure(ends, previous);
    }

    private static Set<Status> closure(Set<Status> start, Map<Status, Set<Status>> arrows) {
        Set<Status> reached = new LinkedHashSet<>(start);
        Deque<Status> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (Status status : arrows.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(status)) {
                    open.add(status);
                }
            }
        }
        return reached;
    }

    /** How problems name the place of a row. */
    static String place(Transition row) {
        return "Status " + row.from() + ", act " + row.act().code();
    }
}
