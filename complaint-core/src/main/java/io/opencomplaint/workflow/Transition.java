package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Actor;
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
 * @param document name of the document that belongs to the stage 表单, if one does
 */
public record Transition(
        Status from,
        ActType act,
        Status to,
        Set<Role> roles,
        List<Requirement> requirements,
        Guard guard,
        @Nullable String document) {

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
     */
    public Transition {
        roles = Set.copyOf(roles);
        requirements = List.copyOf(requirements);
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
     * Whether the act leads to another status.
     *
     * @return false for acts that only add to the record
     */
    public boolean moves() {
        return !from.code().equals(to.code());
    }

    static Transition plain(Status from, ActType act, Status to, Set<Role> roles) {
        return new Transition(from, act, to, roles, List.of(), Guard.ALWAYS, null);
    }

    Transition requiring(List<Requirement> more) {
        List<Requirement> all =
                Stream.concat(requirements.stream(), more.stream()).distinct().toList();
        return new Transition(from, act, to, roles, all, guard, document);
    }

    Transition when(Guard newGuard) {
        return new Transition(from, act, to, roles, requirements, newGuard, document);
    }

    Transition documentedBy(String name) {
        return new Transition(from, act, to, roles, requirements, guard, name);
    }
}
