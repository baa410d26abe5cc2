package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which acts bring about what rows require. What is not here is so by itself, until an act changes it. */
final class Fulfilment {

    static final Map<Requirement, Set<ActType>> BY = new EnumMap<>(Requirement.class);

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
    }

    private Fulfilment() {}

    private static void by(Requirement requirement, ActType... acts) {
        BY.put(requirement, Set.of(acts));
    }
}
