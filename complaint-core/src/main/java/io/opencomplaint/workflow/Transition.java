package io.opencomplaint.workflow;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Approvals;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the workflow 流程行: in this status this act is possible, and this is where it leads.
 *
 * @param from the status before
 * @param act the kind of act
 * @param to the status after; the same for an act that only adds to the record
 * @param roles one of these must be the actor's; empty for anyone
 * @param requirements all must be met
 * @param guard which row applies where several have the same status and act
 * @param document name of the document that belongs to the stage 表单, if one does: it must have been filed in the present cycle of
 *     the complaint before the row applies, so that a stage is not left without its document (S7). Where the act is one of approval,
 *     the stage covers the document: it is what is looked at
 * @param approved stages of approval 审批 of which each must have been approved in the present cycle before the row applies
 * @param stage for acts of approval, the stage that alone the row is about; {@code null} for a row about every stage
 */
public record Transition(
        Status from,
        ActType act,
        Status to,
        Set<Role> roles,
        List<Requirement> requirements,
        Guard guard,
        @Nullable String document,
        List<String> approved,
        @Nullable String stage) {

    /**
     * Copies roles and requirements.
     *
     * @param from the status before
     * @param act the kind of act
     * @param to the status after
     * @param roles one of these must be the actor's
     * @param requirements all must be met
     * @param guard which row applies where several have the same status and act
     * @param document name of the document that belongs to the stage 表单
     * @param approved stages of approval of which each must have been approved
     * @param stage for acts of approval, the stage that alone the row is about
     */
    public Transition {
        roles = Set.copyOf(roles);
        requirements = List.copyOf(requirements);
        approved = List.copyOf(approved);
    }

    /**
     * Whether an actor may use this row.
     *
     * @param actor with roles
     * @return true when no role is asked for or the actor has one that is
     */
    public boolean isOpenTo(Actor actor) {
        return roles.isEmpty() || !Collections.disjoint(roles, actor.roles());
    }

    /**
     * Which requirements a complaint does not meet yet.
     *
     * @param complaint as it stands
     * @return in the order of the row; empty when all are met
     */
    public List<Requirement> missing(Complaint complaint) {
        for (Requirement requirement : requirements) {
            if (!requirement.isMetBy(complaint)) {
                return requirements.stream().filter(r -> !r.isMetBy(complaint)).toList();
            }
        }
        return List.of();
    }

    /**
     * Which stages have yet to be approved.
     *
     * @param complaint as it stands
     * @return in the order of the row; empty when all are
     */
    public List<String> missingApprovals(Complaint complaint) {
        if (approved.isEmpty()) {
            return List.of();
        }
        Approvals approvals = complaint.dossier().approvals();
        return approved.stream()
                .filter(name -> !approvals.isApproved(name, complaint.cycle()))
                .toList();
    }

    /**
     * The document of the stage, while it was not filed.
     *
     * @param complaint as it stands
     * @return {@code null} when it was, or the stage has none
     */
    public @Nullable String missingDocument(Complaint complaint) {
        boolean filed = document == null
                || complaint
                        .dossier()
                        .approvals()
                        .document(document, complaint.cycle())
                        .isPresent();
        return filed ? null : document;
    }

    /**
     * Whether a complaint has all that the row asks for.
     *
     * @param complaint as it stands
     * @return true when no requirement, approval or document is missing
     */
    public boolean isReady(Complaint complaint) {
        return missing(complaint).isEmpty()
                && missingApprovals(complaint).isEmpty()
                && missingDocument(complaint) == null;
    }

    /**
     * Whether the row is about what an act is about: of acts of approval, whether it is about their stage.
     *
     * @param act undated
     * @return true for every other act
     */
    boolean isAbout(Act act) {
        if (stage == null) {
            return true;
        }
        return (act instanceof SubmitForApproval submit && submit.stage().equals(stage))
                || (act instanceof AnswerApproval answer && answer.stage().equals(stage));
    }

    /**
     * Whether the row is about a stage of approval.
     *
     * @param name of the stage
     * @return also true for acts of approval about every stage
     */
    boolean isAboutStage(String name) {
        return isOfApproval() && (stage == null || stage.equals(name));
    }

    /** Whether its act submits, approves or returns. */
    boolean isOfApproval() {
        return act == ActType.SUBMIT_FOR_APPROVAL || act == ActType.APPROVE || act == ActType.RETURN_FOR_REWORK;
    }

    /**
     * Whether the act leads to another status.
     *
     * @return false for acts that only add to the record
     */
    public boolean moves() {
        return !from.code().equals(to.code());
    }

    static Transition plain(Status from, ActType act, Status to, Set<Role> roles) {
        return new Transition(from, act, to, roles, List.of(), Guard.ALWAYS, null, List.of(), null);
    }

    Transition requiring(List<Requirement> more) {
        return new Transition(from, act, to, roles, joined(requirements, more), guard, document, approved, stage);
    }

    Transition when(Guard newGuard) {
        return new Transition(from, act, to, roles, requirements, newGuard, document, approved, stage);
    }

    Transition documentedBy(String name) {
        return new Transition(from, act, to, roles, requirements, guard, name, approved, stage);
    }

    Transition approvedAt(List<String> more) {
        return new Transition(from, act, to, roles, requirements, guard, document, joined(approved, more), stage);
    }

    Transition about(String newStage) {
        return new Transition(from, act, to, roles, requirements, guard, document, approved, newStage);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
