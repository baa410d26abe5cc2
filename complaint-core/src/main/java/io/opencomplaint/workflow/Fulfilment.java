package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which acts bring about what rows require, and which undo what is so by itself. An act stands here when the requirement is met
 * right after it; what has to come before, such as the report before its acceptance, does not.
 */
final class Fulfilment {

    /** What is not so of a new complaint, with the acts of which one brings it about. */
    private static final Map<Requirement, Set<ActType>> BY = new EnumMap<>(Requirement.class);

    /** What is so of a new complaint: the acts that undo it, each with those of which one makes it so again. */
    private static final Map<Requirement, Map<ActType, Set<ActType>>> AGAIN = new EnumMap<>(Requirement.class);

    static {
        by(Requirement.REGISTERED, ActType.REGISTER);
        by(Requirement.CLASSIFIED, ActType.CLASSIFY);
        by(Requirement.IDENTITY_VERIFIED, ActType.VERIFY_IDENTITY);
        by(Requirement.ACKNOWLEDGED, ActType.ACKNOWLEDGE);
        by(Requirement.ACCEPTED, ActType.ACCEPT);
        by(Requirement.RESOLUTION_PROPOSED, ActType.PROPOSE_RESOLUTION);
        by(Requirement.RESOLUTION_ACCEPTED, ActType.ACCEPT_RESOLUTION, ActType.EXECUTE_RESOLUTION);
        by(Requirement.RESOLUTION_EXECUTED, ActType.EXECUTE_RESOLUTION);
        by(Requirement.REPLIED, ActType.REPLY_FINAL);
        by(Requirement.RECTIFIED, ActType.ACCEPT_REPORT);
        by(Requirement.RECTIFICATION_CONFIRMED, ActType.ACCEPT_REPORT);
        by(Requirement.LIABILITY_DETERMINED, ActType.DETERMINE_LIABILITY);
        by(Requirement.LIABILITY_TOLD, ActType.TELL_LIABILITY);
        by(Requirement.RIGHTS_TOLD, ActType.REPLY_FINAL, ActType.REPLY_INTERIM);
        by(Requirement.PRIORITIZED, ActType.SET_PRIORITY, ActType.ASSESS_SEVERITY, ActType.SET_SEVERITY);
        by(Requirement.FINDING_RECORDED, ActType.ADD_FINDING);
        by(Requirement.APOLOGIZED, ActType.EXECUTE_RESOLUTION, ActType.REPLY_FINAL, ActType.REPLY_INTERIM);
        by(Requirement.COMPENSATED, ActType.PAY_COMPENSATION, ActType.ANSWER_COMPENSATION);
        tasks(ActType.REQUEST_CONTRIBUTION);
        tasks(ActType.PLAN_RECTIFICATION);
        tasks(ActType.PLAN_PREVENTION);
        tasks(ActType.PLAN_EFFECTIVENESS_CHECK);
        after(
                ActType.DECIDE_SANCTION,
                Requirement.SANCTIONS_EXECUTED,
                ActType.EXECUTE_SANCTION,
                ActType.CANCEL_SANCTION);
        after(
                ActType.ANSWER_COMPENSATION,
                Requirement.COMPENSATION_SETTLED,
                ActType.PAY_COMPENSATION,
                ActType.CANCEL_COMPENSATION);
        after(ActType.REQUEST_REVIEW, Requirement.PROCEEDINGS_ENDED, ActType.DECIDE_REVIEW);
        after(ActType.REQUEST_VERIFICATION, Requirement.PROCEEDINGS_ENDED, ActType.DECIDE_VERIFICATION);
        after(ActType.RECORD_APPEAL, Requirement.PROCEEDINGS_ENDED, ActType.DECIDE_APPEAL);
        after(ActType.RECORD_EXTERNAL, Requirement.PROCEEDINGS_ENDED, ActType.DECIDE_EXTERNAL);
        after(ActType.NAME_REPRESENTATIVES, Requirement.GROUP_REPRESENTED, ActType.NAME_REPRESENTATIVES);
        // A lower severity would do as well, but a workflow in which nothing else does has no way to report.
        after(ActType.SET_SEVERITY, Requirement.SEVERE_REPORTED, ActType.RECORD_EXTERNAL);
        after(ActType.ASSESS_SEVERITY, Requirement.SEVERE_REPORTED, ActType.RECORD_EXTERNAL);
        // What a review settled is final: no policy has to offer a way back.
        AGAIN.put(Requirement.NOT_FINAL, Map.of());
        for (Requirement requirement : Requirement.values()) {
            if (BY.containsKey(requirement) == AGAIN.containsKey(requirement)) {
                throw new IllegalStateException("Say what brings about " + requirement + ", in one place");
            }
        }
    }

    private Fulfilment() {}

    /** Whether it is so of a complaint that was just received. */
    static boolean isGiven(Requirement requirement) {
        return AGAIN.containsKey(requirement);
    }

    /** The acts that undo what is so by itself, each with those of which one makes it so again; none for what is not. */
    static Map<ActType, Set<ActType>> undoing(Requirement requirement) {
        return AGAIN.getOrDefault(requirement, Map.of());
    }

    /** The acts of which one makes it so, for the first time or again. */
    static Set<ActType> acts(Requirement requirement) {
        Set<ActType> acts = new LinkedHashSet<>(BY.getOrDefault(requirement, Set.of()));
        undoing(requirement).values().forEach(acts::addAll);
        return Set.copyOf(acts);
    }

    private static void by(Requirement requirement, ActType... acts) {
        BY.put(requirement, Set.of(acts));
    }

    private static void tasks(ActType undoing) {
        after(undoing, Requirement.TASKS_ENDED, ActType.ACCEPT_REPORT, ActType.CANCEL_TASK);
    }

    private static void after(ActType undoing, Requirement requirement, ActType... acts) {
        AGAIN.computeIfAbsent(requirement, given -> new EnumMap<>(ActType.class))
                .put(undoing, Set.of(acts));
    }
}
