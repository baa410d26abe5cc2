package io.opencomplaint.desk;

import io.opencomplaint.access.AccessDecider;
import io.opencomplaint.access.AccessRequest;
import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Relation;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.desk.decision.Decider;
import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.desk.decision.Entitlement;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.util.Set;

/** What the rules decide, and then, where they allow it, the host. */
record Deciding(Decider rules, AccessDecider host) {

    Decision receive(Tenant tenant, ComplaintId id, Act act, Occasion occasion) {
        Decision decision = rules.receive(tenant, id, act, occasion);
        return decision instanceof Decision.Accepted accepted
                ? ofHost(accepted.complaint(), act, occasion.actor(), decision)
                : decision;
    }

    Decision decide(Complaint complaint, Act act, Occasion occasion) {
        Decision decision = rules.decide(complaint, act, occasion);
        return decision instanceof Decision.Accepted ? ofHost(complaint, act, occasion.actor(), decision) : decision;
    }

    Set<ActType> possible(Complaint complaint, Actor actor) {
        Set<ActType> acts = rules.possible(complaint, actor);
        acts.removeIf(act -> !allows(complaint, act, actor));
        return acts;
    }

    private Decision ofHost(Complaint complaint, Act act, Actor actor, Decision decision) {
        return allows(complaint, act.type(), actor)
                        && (!isConfided(complaint, act, actor) || confides(complaint, actor))
                ? decision
                : Entitlement.refused(RefusalCode.HOST_REFUSED, complaint.id(), act.type());
    }

    /** What is for those alone who are shown who complains in confidence; their own complaint nobody needs a permission for. */
    private static boolean isConfided(Complaint complaint, Act act, Actor actor) {
        return complaint.dossier().origin().confidential()
                && (act.undated() instanceof NameRepresentatives
                        || (act.undated() instanceof MarkConfidential marks && !marks.confidential()))
                && Relation.of(actor, complaint) != Relation.COMPLAINANT;
    }

    private boolean confides(Complaint complaint, Actor actor) {
        return host.permits(
                new AccessRequest(complaint.tenant(), actor, Permission.READ_CONFIDENTIAL, complaint, null));
    }

    private boolean allows(Complaint complaint, ActType act, Actor actor) {
        return host.permits(new AccessRequest(complaint.tenant(), actor, Permission.ACT, complaint, act));
    }
}
