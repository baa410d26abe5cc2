package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a row requires can have come about by the time a case stands where the row begins, and what an act undoes on the way there
 * can be made good before it.
 */
final class RequirementCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        Set<String> problems = new LinkedHashSet<>();
        for (Transition row : table.rows()) {
            Set<Status> before = table.before(row.from());
            for (Requirement requirement : row.requirements()) {
                if (Fulfilment.isGiven(requirement)) {
                    undone(requirement, before, table)
                            .forEach((again, acts) -> problems.add(problem(
                                    row, requirement, "after " + codes(acts) + " no act", "about again", again)));
                } else if (!table.allows(requirement.fulfilledBy(), before)) {
                    problems.add(problem(row, requirement, "no act", "about", requirement.fulfilledBy()));
                }
            }
        }
        return new ArrayList<>(problems);
    }

    /** What no act makes so again: the acts that would, by which the acts that undo it. */
    private static Map<Set<ActType>, Set<ActType>> undone(Requirement requirement, Set<Status> before, Table table) {
        Map<ActType, Set<ActType>> undoing = Fulfilment.undoing(requirement);
        Map<Set<ActType>, Set<ActType>> undone = new LinkedHashMap<>();
        for (Transition row : table.rows()) {
            Set<ActType> again = undoing.get(row.act());
            if (again != null && before.contains(row.to()) && !table.allows(again, onTheWay(row, before, table))) {
                undone.computeIfAbsent(again, acts -> new TreeSet<>()).add(row.act());
            }
        }
        return undone;
    }

    private static Set<Status> onTheWay(Transition from, Set<Status> before, Table table) {
        Set<Status> between = new HashSet<>(table.after(from.to()));
        between.retainAll(before);
        return between;
    }

    private static String problem(
            Transition row, Requirement requirement, String nothing, String about, Set<ActType> acts) {
        return Table.place(row) + ": it requires " + requirement + ", and " + nothing + " on the way to " + row.from()
                + " brings that " + about + "; add a row for " + codes(acts) + " or take the requirement out";
    }

    private static String codes(Collection<ActType> acts) {
        return acts.stream().map(ActType::code).sorted().collect(Collectors.joining(" or "));
    }
}
