package io.opencomplaint.workflow;

import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A status code means one thing. */
final class OnePhaseCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        List<String> problems = new ArrayList<>();
        Map<String, Phase> phases = new HashMap<>();
        for (Status status : table.statuses()) {
            Phase other = phases.putIfAbsent(status.code(), status.phase());
            if (other != null) {
                problems.add("Status " + status + " has two phases, " + other + " and " + status.phase()
                        + "; give each status one phase");
            }
        }
        return problems;
    }
}
