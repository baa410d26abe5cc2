package io.opencomplaint.desk.decision;

import io.opencomplaint.act.ActType;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Transition;
import io.opencomplaint.workflow.Workflow;
import java.util.List;
import java.util.Set;

/**
 * Makes the refusals of one act on one complaint.
 *
 * @param workflow that has or lacks a row for it
 * @param complaint as it stands
 * @param act that is refused
 */
public record Refusals(Workflow workflow, Complaint complaint, ActType act) {

    Decision wrongStatus(Set<ActType> possible) {
        return refused(RefusalCode.WRONG_STATUS, List.of(), workflow.wayTo(complaint.status(), act), possible);
    }

    Decision role(Transition row) {
        List<String> roles = row.roles().stream().map(Role::code).sorted().toList();
        return refused(RefusalCode.ROLE_MISSING, roles, List.of(), Set.of());
    }

    Decision requirements(List<Requirement> missing) {
        return refused(
                RefusalCode.REQUIREMENT_MISSING,
                missing.stream().map(Enum::name).toList(),
                List.of(),
                Set.of());
    }

    /**
     * Refused for a reason.
     *
     * @param code the reason
     * @param details what it hangs on, such as keys or roles
     * @return the refusal
     */
    public Decision because(RefusalCode code, List<String> details) {
        return refused(code, details, List.of(), Set.of());
    }

    private Decision refused(RefusalCode code, List<String> details, List<ActType> first, Set<ActType> possible) {
        return new Decision.Refused(new Refusal(
                code, act, complaint.id(), complaint.number(), complaint.status(), details, first, possible));
    }
}
