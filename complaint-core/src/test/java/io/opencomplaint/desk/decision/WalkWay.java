package io.opencomplaint.desk.decision;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.ApprovalState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Transition;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What brings a complaint nearer to a row of its status: the act of the row, or one that brings about what the row still lacks. */
record WalkWay(Complaint complaint, List<Transition> rows, Random random) {

    private static final int DEEPEST = 3;

    ActType towards(Transition goal) {
        return towards(goal, DEEPEST);
    }

    private ActType towards(Transition goal, int depth) {
        if (depth == 0 || (goal.isReady(complaint) && !waitsForSubmission(goal))) {
            return goal.act();
        }
        Set<ActType> wanted = wanted(goal);
        List<Transition> ways = rows.stream()
                .filter(row -> wanted.contains(row.act()) && !row.equals(goal))
                .toList();
        return ways.isEmpty() ? goal.act() : towards(ways.get(random.nextInt(ways.size())), depth - 1);
    }

    private boolean waitsForSubmission(Transition goal) {
        return goal.act() == ActType.APPROVE
                && complaint.dossier().approvals().stages().stream()
                        .noneMatch(approval ->
                                approval.cycle() == complaint.cycle() && approval.state() == ApprovalState.SUBMITTED);
    }

    private Set<ActType> wanted(Transition goal) {
        Set<ActType> wanted = EnumSet.noneOf(ActType.class);
        goal.missing(complaint).forEach(requirement -> wanted.addAll(bringing(requirement)));
        if (waitsForSubmission(goal)) {
            wanted.add(ActType.SUBMIT_FOR_APPROVAL);
        }
        if (!goal.missingApprovals(complaint).isEmpty()) {
            wanted.add(ActType.SUBMIT_FOR_APPROVAL);
            wanted.add(ActType.APPROVE);
        }
        if (goal.missingDocument(complaint) != null) {
            wanted.add(ActType.FILE_DOCUMENT);
        }
        return wanted;
    }

    /** What makes it so, and what has to come before that. */
    private static Set<ActType> bringing(Requirement requirement) {
        Set<ActType> acts = before(requirement);
        acts.addAll(requirement.fulfilledBy());
        return acts;
    }

    private static EnumSet<ActType> before(Requirement requirement) {
        return switch (requirement) {
            case TASKS_ENDED -> EnumSet.of(ActType.REPORT_TASK);
            case RECTIFIED, RECTIFICATION_CONFIRMED -> EnumSet.of(ActType.PLAN_RECTIFICATION, ActType.REPORT_TASK);
            case LIABILITY_TOLD -> EnumSet.of(ActType.DETERMINE_LIABILITY);
            case COMPENSATED -> EnumSet.of(ActType.OFFER_COMPENSATION);
            case APOLOGIZED -> EnumSet.of(ActType.PROPOSE_RESOLUTION);
            default -> EnumSet.noneOf(ActType.class);
        };
    }
}
