package io.opencomplaint.access;

import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import java.util.Set;

/**
 * How an actor stands to a complaint 与案件的关系: always exactly one of these. Who acts on behalf of another stands to it as the two of them
 * do, and the relation that comes first here counts: so they are kept out of what the other is
 * kept out of by their id; the units of the other are not known.
 */
public enum Relation {
    /** The host has bound the actor to another tenant. Nothing can be granted here 其他租户. */
    OTHER_TENANT,

    /** It is about the actor 被投诉人. */
    RESPONDENT,

    /** The actor has an interest of their own in the case and keeps out of it 应回避. */
    RECUSED,

    /** It is about a unit that the actor belongs to, also where that unit has it in its hands 被投诉部门. */
    RESPONDENT_UNIT,

    /** The actor complains, speaks for who does, or is one of those who speak for a group 投诉人. */
    COMPLAINANT,

    /** The case is assigned to the actor 承办人. */
    HANDLER,

    /** The actor answers for the case, or was asked for a task of it that has not ended 参与人. */
    PARTICIPANT,

    /** The case is in the hands of a unit that the actor belongs to 本部门. */
    OWN_UNIT,

    /** The case is in nobody's hands yet 未分派. */
    NOBODYS,

    /** The case is in the hands of others 其他部门. */
    OTHER_UNIT;

    /**
     * How an actor stands to a complaint.
     *
     * @param actor bound to a tenant or not
     * @param complaint as it stands
     * @return the one relation that counts
     */
    public static Relation of(Actor actor, Complaint complaint) {
        if (actor.tenant() != null && !actor.tenant().equals(complaint.tenant())) {
            return OTHER_TENANT;
        }
        Relation own = of(actor.id(), actor.units(), complaint);
        String principal = actor.onBehalfOf();
        if (principal == null) {
            return own;
        }
        Relation theirs = of(principal, Set.of(), complaint);
        return own.compareTo(theirs) <= 0 ? own : theirs;
    }

    /**
     * Whether the actor is on the side that is complained of, from which a confidential complainant is hidden whatever is granted: whichever
     * relation counts, so that nobody leaves that side by an interest of their own or by whom they act for. Whoever complains of themself or
     * of their own unit is not on it.
     */
    static boolean isComplainedOf(Actor actor, Complaint complaint) {
        Party respondent = complaint.filing().respondent();
        String about = respondent == null ? null : respondent.key();
        if (about == null) {
            return false;
        }
        boolean unit = actor.units().contains(about) && !OutOfTheCase.complains(complaint, actor.id());
        return unit || (actor.persons().contains(about) && !OutOfTheCase.complains(complaint, about));
    }

    /** Whoever complains of their own unit complains; whoever is complained of and has an interest too is complained of. */
    private static Relation of(String person, Set<String> units, Complaint complaint) {
        if (OutOfTheCase.complains(complaint, person)) {
            return COMPLAINANT;
        }
        Party respondent = complaint.filing().respondent();
        String about = respondent == null ? null : respondent.key();
        if (person.equals(about)) {
            return RESPONDENT;
        }
        if (complaint.dossier().custody().interests().contains(person)) {
            return RECUSED;
        }
        return about != null && units.contains(about) ? RESPONDENT_UNIT : inHands(person, units, complaint);
    }

    private static Relation inHands(String person, Set<String> units, Complaint complaint) {
        Assignee assignee = complaint.assignment().assignee();
        if (assignee != null && person.equals(assignee.handler())) {
            return HANDLER;
        }
        if (takesPart(person, units, complaint)) {
            return PARTICIPANT;
        }
        if (assignee == null) {
            return NOBODYS;
        }
        return units.contains(assignee.unit()) ? OWN_UNIT : OTHER_UNIT;
    }

    private static boolean takesPart(String person, Set<String> units, Complaint complaint) {
        if (person.equals(complaint.dossier().custody().owner())) {
            return true;
        }
        for (CaseTask task : complaint.dossier().tasks()) {
            if (task.state().isOpen() && isAsked(task.assignee(), person, units)) {
                return true;
            }
        }
        return false;
    }

    /** Of a unit that has named nobody yet, anybody of it is asked. */
    private static boolean isAsked(Assignee assignee, String person, Set<String> units) {
        String handler = assignee.handler();
        return handler == null ? units.contains(assignee.unit()) : handler.equals(person);
    }
}
