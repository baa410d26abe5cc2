package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a row requires can have come about by the time a case stands where the row begins. */
final class RequirementCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        Set<String> problems = new LinkedHashSet<>();
        for (Transition row : table.rows()) {
            Set<Status> before = table.closure(Set.of(row.from()), Transition::to, Transition::from);
            for (Requirement requirement : row.requirements()) {
                if (!canBeMet(requirement, before, table)) {
                    problems.add(Table.place(row) + ": it requires " + requirement + ", and no act on the way to "
                            + row.from() + " brings that about; add a row for " + codes(requirement)
                            + " or take the requirement out");
                }
            }
        }
        return new ArrayList<>(problems);
    }

    private static boolean canBeMet(Requirement requirement, Set<Status> before, Table table) {
        Set<ActType> acts = requirement.fulfilledBy();
        return acts.isEmpty()
                || table.rows().stream().anyMatch(row -> acts.contains(row.act()) && before.contains(row.from()));
    }

    private static String codes(Requirement requirement) {
        return String.join(
                " or ",
                requirement.fulfilledBy().stream().map(ActType::code).sorted().toList());
    }
}
