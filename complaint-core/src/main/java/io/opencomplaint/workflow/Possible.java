package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can ever come about under a table, found by letting every row apply that can until no more do. What came about once counts for
 * good, in whatever order and cycle: what is not possible here is possible nowhere. Lives within one check.
 */
final class Possible {

    private final Set<Status> reached = new HashSet<>();
    private final List<Transition> applied = new ArrayList<>();
    private final Set<ActType> acts = EnumSet.noneOf(ActType.class);

    private Possible() {}

    static Possible under(Table table) {
        Possible possible = new Possible();
        possible.reached.add(table.initial());
        List<Transition> open = new ArrayList<>(table.rows());
        while (open.removeIf(possible::apply)) {
            // What applied may let others apply.
        }
        return possible;
    }

    boolean reaches(Status status) {
        return reached.contains(status);
    }

    boolean can(ActType act) {
        return acts.contains(act);
    }

    boolean approves(String stage) {
        return isAbout(ActType.SUBMIT_FOR_APPROVAL, stage) && isAbout(ActType.APPROVE, stage);
    }

    boolean meets(Requirement requirement) {
        Set<ActType> upon = Precedence.of(requirement);
        return Fulfilment.isGiven(requirement)
                || (requirement.fulfilledBy().stream().anyMatch(this::can)
                        && (upon.isEmpty() || upon.stream().anyMatch(this::can)));
    }

    /** All acts that have a part in a requirement, for messages. */
    Set<ActType> needed(Requirement requirement) {
        Set<ActType> acts = new TreeSet<>(requirement.fulfilledBy());
        acts.addAll(Precedence.of(requirement));
        requirement.fulfilledBy().forEach(act -> acts.addAll(Precedence.of(act)));
        return acts;
    }

    private boolean apply(Transition row) {
        boolean applies = applies(row);
        if (applies) {
            applied.add(row);
            acts.add(row.act());
            reached.add(row.to());
        }
        return applies;
    }

    private boolean applies(Transition row) {
        Set<ActType> upon = Precedence.of(row.act());
        return reaches(row.from())
                && (upon.isEmpty() || upon.stream().anyMatch(this::can))
                && row.requirements().stream().allMatch(this::meets)
                && row.approved().stream().allMatch(this::approves)
                && (row.document() == null || can(ActType.FILE_DOCUMENT))
                && (row.act() != ActType.APPROVE || row.stage() == null || isSubmitted(row.stage()));
    }

    private boolean isSubmitted(String stage) {
        return isAbout(ActType.SUBMIT_FOR_APPROVAL, stage);
    }

    private boolean isAbout(ActType act, String stage) {
        return applied.stream().anyMatch(row -> row.act() == act && row.isAboutStage(stage));
    }
}
