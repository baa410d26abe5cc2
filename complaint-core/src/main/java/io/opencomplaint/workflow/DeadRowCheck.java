package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every row can apply at some time: what it waits for waits neither for the row itself nor for what comes only behind it, and the acts
 * that bring it about have something to act upon. Of rows that hang on each other those are named at which a case stops; what other
 * checks say of a row is not said again.
 */
final class DeadRowCheck implements TableCheck {

    private static final Set<ActType> APPROVAL = Set.of(ActType.SUBMIT_FOR_APPROVAL, ActType.APPROVE);

    @Override
    public List<String> problems(Table table) {
        List<String> known = Stream.of(new ApprovalCheck(), new RequirementCheck())
                .flatMap(check -> check.problems(table).stream())
                .toList();
        Possible possible = Possible.under(table);
        List<String> problems = new ArrayList<>();
        for (Transition row : table.rows()) {
            String place = Table.place(row) + ": ";
            if (possible.reaches(row.from()) && known.stream().noneMatch(problem -> problem.startsWith(place))) {
                waits(row, possible).map(wait -> place + wait).forEach(problems::add);
            }
        }
        return problems;
    }

    /** For what a row waits in vain. */
    private static Stream<String> waits(Transition row, Possible possible) {
        Stream<String> requirements = row.requirements().stream()
                .filter(requirement -> !possible.meets(requirement))
                .map(requirement -> inVain(requirement.name(), possible.needed(requirement)));
        Stream<String> stages = row.approved().stream()
                .filter(stage -> !possible.approves(stage))
                .map(stage -> inVain("the approval of the stage " + stage, APPROVAL));
        Stream<String> document = Stream.ofNullable(row.document())
                .filter(name -> !possible.can(ActType.FILE_DOCUMENT))
                .map(name -> inVain("its document " + name, Set.of(ActType.FILE_DOCUMENT)));
        return Stream.of(requirements, stages, document).flatMap(wait -> wait);
    }

    private static String inVain(String what, Collection<ActType> acts) {
        String codes = acts.stream().map(ActType::code).sorted().collect(Collectors.joining(", "));
        return "it waits for " + what + ", which cannot have come about by then; let what brings it about (" + codes
                + ") be possible before, with all that it needs itself";
    }
}
