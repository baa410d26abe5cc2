package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Upon what acts act: those of which one must have happened, or they are refused or leave a requirement open. */
final class Precedence {

    private static final Set<ActType> TASKS = EnumSet.of(
            ActType.REQUEST_CONTRIBUTION,
            ActType.PLAN_RECTIFICATION,
            ActType.PLAN_PREVENTION,
            ActType.PLAN_EFFECTIVENESS_CHECK);
    private static final Map<ActType, Set<ActType>> ACTS = new EnumMap<>(ActType.class);
    private static final Map<Requirement, Set<ActType>> REQUIREMENTS = new EnumMap<>(Requirement.class);

    static {
        ACTS.put(ActType.ACCEPT, Set.of(ActType.ASSIGN));
        ACTS.put(ActType.TRANSFER, Set.of(ActType.ASSIGN));
        ACTS.put(ActType.DECLINE_TRANSFER, Set.of(ActType.TRANSFER));
        ACTS.put(ActType.REPORT_TASK, TASKS);
        ACTS.put(ActType.CANCEL_TASK, TASKS);
        ACTS.put(ActType.ACCEPT_REPORT, Set.of(ActType.REPORT_TASK));
        ACTS.put(ActType.RETURN_REPORT, Set.of(ActType.REPORT_TASK));
        ACTS.put(ActType.APPROVE, Set.of(ActType.SUBMIT_FOR_APPROVAL));
        ACTS.put(ActType.RETURN_FOR_REWORK, Set.of(ActType.SUBMIT_FOR_APPROVAL));
        ACTS.put(ActType.DECIDE_SANCTION, Set.of(ActType.DETERMINE_LIABILITY));
        ACTS.put(ActType.EXECUTE_SANCTION, Set.of(ActType.DECIDE_SANCTION));
        ACTS.put(ActType.CANCEL_SANCTION, Set.of(ActType.DECIDE_SANCTION));
        ACTS.put(ActType.TELL_LIABILITY, Set.of(ActType.DETERMINE_LIABILITY));
        ACTS.put(ActType.ANSWER_COMPENSATION, Set.of(ActType.OFFER_COMPENSATION));
        ACTS.put(ActType.PAY_COMPENSATION, Set.of(ActType.ANSWER_COMPENSATION));
        ACTS.put(ActType.CANCEL_COMPENSATION, Set.of(ActType.OFFER_COMPENSATION));
        ACTS.put(ActType.DECIDE_REVIEW, Set.of(ActType.REQUEST_REVIEW));
        ACTS.put(ActType.DECIDE_VERIFICATION, Set.of(ActType.REQUEST_VERIFICATION));
        ACTS.put(ActType.DECIDE_APPEAL, Set.of(ActType.RECORD_APPEAL));
        ACTS.put(ActType.DECIDE_EXTERNAL, Set.of(ActType.RECORD_EXTERNAL));
        ACTS.put(ActType.ANSWER_SURVEY, Set.of(ActType.SEND_SURVEY));
        ACTS.put(ActType.RESUME, Set.of(ActType.PAUSE));
        REQUIREMENTS.put(Requirement.RECTIFIED, Set.of(ActType.PLAN_RECTIFICATION));
        REQUIREMENTS.put(Requirement.RESOLUTION_ACCEPTED, Set.of(ActType.PROPOSE_RESOLUTION));
        REQUIREMENTS.put(Requirement.RESOLUTION_EXECUTED, Set.of(ActType.PROPOSE_RESOLUTION));
    }

    private Precedence() {}

    /** Nothing for most acts. */
    static Set<ActType> of(ActType act) {
        return ACTS.getOrDefault(act, Set.of());
    }

    /** What a requirement is about, where an act that is not refused without it leaves the requirement open then. */
    static Set<ActType> of(Requirement requirement) {
        return REQUIREMENTS.getOrDefault(requirement, Set.of());
    }
}
