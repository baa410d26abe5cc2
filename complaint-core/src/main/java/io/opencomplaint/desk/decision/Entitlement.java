package io.opencomplaint.desk.decision;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.access.Permission;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.CaseAct;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the access rules let somebody act at all; what they may do then, the workflow says. */
public final class Entitlement {

    private Entitlement() {}

    /**
     * Whether somebody may act on a complaint at all.
     *
     * @param rules of the policy
     * @param complaint as it stands
     * @param actor who asks
     * @return false when they are refused whatever they want
     */
    public static boolean acts(AccessRules rules, Complaint complaint, Actor actor) {
        return rules.permits(actor, Permission.ACT, complaint);
    }

    /** How they stand to a complaint shows only once it is there. */
    static boolean receives(AccessRules rules, Tenant tenant, Actor actor) {
        return !isStranger(actor, tenant)
                && !rules.relations(actor, Permission.ACT).isEmpty();
    }

    /**
     * Whether an actor is bound to another tenant.
     *
     * @param actor who asks
     * @param tenant whose complaints it is about
     * @return true when nothing of it may be told them
     */
    public static boolean isStranger(Actor actor, Tenant tenant) {
        return actor.tenant() != null && !actor.tenant().equals(tenant);
    }

    /**
     * A refusal that tells nothing of the complaint.
     *
     * @param code why
     * @param complaint which; {@code null} for one that was to be received
     * @param act what was asked
     * @return the refusal
     */
    public static Decision.Refused refused(RefusalCode code, @Nullable ComplaintId complaint, ActType act) {
        return new Decision.Refused(new Refusal(code, act, complaint, null, null, List.of(), List.of(), Set.of()));
    }

    /**
     * A refusal of an act that tells nothing of its complaint.
     *
     * @param act what was asked, dated or not
     * @return the refusal
     */
    public static Decision.Refused notPermitted(Act act) {
        ComplaintId complaint = act.undated() instanceof CaseAct said ? said.complaint() : null;
        return refused(RefusalCode.NOT_PERMITTED, complaint, act.type());
    }
}
