package io.opencomplaint.workflow;

import io.opencomplaint.model.Status;
import java.util.List;
import java.util.Set;

/** Every status can be reached from the initial one. */
final class ReachableCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        Set<Status> reached = table.after(table.initial());
        return table.statuses().stream()
                .filter(status -> !reached.contains(status))
                .map(status -> "Status " + status + " cannot be reached from " + table.initial()
                        + "; add a row that leads to it or take it out")
                .toList();
    }
}
