package io.opencomplaint.desk;

import io.opencomplaint.access.AccessRequest;
import io.opencomplaint.access.AccessRules;
import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Relation;
import io.opencomplaint.access.Sight;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ComplaintNotFoundException;
import java.util.Optional;

/** What one actor may see of a tenant's complaints: by the rules of the policy, and then by what the host says. */
record Clearance(DeskTools tools, Tenant tenant, Actor actor) {

    AccessRules rules() {
        return tools.policy().access();
    }

    boolean allows(Permission permission, Complaint complaint) {
        return rules().permits(actor, permission, complaint) && hostAllows(permission, complaint);
    }

    boolean allowsThroughout(Permission permission) {
        return rules().permitsThroughout(actor, permission)
                && tools.host().permits(new AccessRequest(tenant, actor, permission, null, null));
    }

    void demandThroughout(Permission permission) {
        if (!allowsThroughout(permission)) {
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

    /** Who may read it sees it masked, everybody else its outline. */
    Complaint shown(Complaint complaint) {
        return allows(Permission.READ, complaint) ? masked(complaint) : Sight.outline(complaint);
    }

    Sight sightInLists(Complaint complaint) {
        return narrowed(rules().sightInLists(actor, complaint), complaint);
    }

    Complaint masked(Complaint complaint) {
        return sight(complaint).of(complaint);
    }

    Sight sight(Complaint complaint) {
        return narrowed(rules().sight(actor, complaint), complaint);
    }

    /** The host may keep back what the rules show; their own complaint nobody needs a permission for. */
    private Sight narrowed(Sight ruled, Complaint complaint) {
        Sight sight = ruled.showsContacts() && !hostAllows(Permission.READ_CONTACTS, complaint)
                ? ruled.withoutContacts()
                : ruled;
        boolean asked = sight.showsComplainant()
                && complaint.dossier().origin().confidential()
                && Relation.of(actor, complaint) != Relation.COMPLAINANT;
        return asked && !hostAllows(Permission.READ_CONFIDENTIAL, complaint) ? sight.withoutComplainant() : sight;
    }

    private boolean hostAllows(Permission permission, Complaint complaint) {
        return tools.host().permits(new AccessRequest(tenant, actor, permission, complaint, null));
    }
}
