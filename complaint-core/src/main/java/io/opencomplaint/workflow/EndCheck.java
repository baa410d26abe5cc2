package io.opencomplaint.workflow;

import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** From every status the case can come to an end. */
final class EndCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        Set<Status> ends = table.statuses().stream()
                .filter(status -> status.phase() == Phase.CLOSED || status.phase() == Phase.ARCHIVED)
                .collect(Collectors.toSet());
        Set<Status> ending = table.before(ends);
        return table.statuses().stream()
                .filter(status -> !ending.contains(status))
                .map(status -> "From status " + status
                        + " no status of phase CLOSED or ARCHIVED can be reached; add a row that leads on")
                .toList();
    }
}
