package io.opencomplaint.desk;

import io.opencomplaint.access.AccessRequest;
import io.opencomplaint.access.AccessRules;
import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Relation;
import io.opencomplaint.access.Sight;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.desk.decision.Entitlement;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ComplaintNotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one actor may see of a tenant's complaints: by the rules of the policy, and then by what the host says. */
record Clearance(DeskTools tools, Tenant tenant, Actor actor) {

    AccessRules rules() {
        return tools.policy().access();
    }

    boolean allows(Permission permission, Complaint complaint) {
        return rules().permits(actor, permission, complaint) && hostAllows(permission, complaint);
    }

    boolean allowsThroughout(Permission permission) {
        return rules().permitsThroughout(actor, permission) && hostAllows(permission, null);
    }

    void demandThroughout(Permission permission) {
        if (!allowsThroughout(permission)) {
            throw new AccessDeniedException(permission, actor.id(), null);
        }
    }

    /** Refuses whoever is allowed it with no complaint at all, before any is read. */
    void demandSomewhere(Permission permission) {
        if (Entitlement.isStranger(actor, tenant)) {
            throw AccessDeniedException.ofOtherTenant(permission, actor.id(), tenant);
        }
        if (rules().relations(actor, permission).isEmpty()) {
            throw new AccessDeniedException(permission, actor.id(), null);
        }
    }

    /** Unmasked; nothing where they may not even know that it is there. */
    Optional<Complaint> find(ComplaintId id) {
        return tools.store().find(tenant, id).filter(complaint -> allows(Permission.READ, complaint));
    }

    /** Unmasked. */
    Complaint get(ComplaintId id) {
        return find(id).orElseThrow(() -> new ComplaintNotFoundException(tenant, id));
    }

    /** Unmasked, and they may do this with it. */
    Complaint get(ComplaintId id, Permission permission) {
        Complaint complaint = get(id);
        if (!allows(permission, complaint)) {
            throw new AccessDeniedException(permission, actor.id(), id);
        }
        return complaint;
    }

    /** Whoever names another complaint beside the one that they act on must be able to read it. */
    void demandOther(Act act) {
        ComplaintId other = null;
        if (act.undated() instanceof MergeInto merge) {
            other = merge.survivor();
        } else if (act.undated() instanceof LinkComplaint link) {
            other = link.other();
        }
        if (other != null) {
            get(other);
        }
    }

    /** Who may read it sees it masked, everybody else its outline. */
    Complaint shown(Complaint complaint) {
        return allows(Permission.READ, complaint) ? masked(complaint) : Sight.outline(complaint);
    }

    Sight sightInLists(Complaint complaint) {
        return asked(rules().sightInLists(actor, complaint), complaint);
    }

    Complaint masked(Complaint complaint) {
        return sight(complaint).of(complaint);
    }

    Sight sight(Complaint complaint) {
        return asked(rules().sight(actor, complaint), complaint);
    }

    /** The host can mask or hide what the rules show; their own complaint nobody needs a permission for. */
    private Sight asked(Sight sight, Complaint complaint) {
        boolean confided = sight.showsComplainant()
                && complaint.dossier().origin().confidential()
                && Relation.of(actor, complaint) != Relation.COMPLAINANT;
        return sight.narrowedTo(
                !sight.showsContacts() || hostAllows(Permission.READ_CONTACTS, complaint),
                !confided || hostAllows(Permission.READ_CONFIDENTIAL, complaint));
    }

    private boolean hostAllows(Permission permission, @Nullable Complaint complaint) {
        return tools.host().permits(new AccessRequest(tenant, actor, permission, complaint, null));
    }
}
