package io.opencomplaint.workflow;

import io.opencomplaint.model.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The rows of a workflow before they are known to be right. */
record Table(Status initial, List<Transition> rows) {

    /** Every status, in the order in which the rows name them. */
    Set<Status> statuses() {
        Set<Status> statuses = new LinkedHashSet<>(Set.of(initial));
        for (Transition row : rows) {
            statuses.add(row.from());
            statuses.add(row.to());
        }
        return statuses;
    }

    /** What the rows lead to, followed from their tails to their heads. */
    Set<Status> closure(Set<Status> start, Function<Transition, Status> tail, Function<Transition, Status> head) {
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

    /** How problems name the place of a row. */
    static String place(Transition row) {
        return "Status " + row.from() + ", act " + row.act().code();
    }
}
