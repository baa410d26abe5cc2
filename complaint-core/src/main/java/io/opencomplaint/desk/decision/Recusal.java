package io.opencomplaint.desk.decision;

import io.opencomplaint.access.OutOfTheCase;
import io.opencomplaint.act.ActType;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Ruling;
import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.DeadlineExtended;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.event.TransferDeclined;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.workflow.Transition;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recusal 回避 (CN-BANK-DECIDE): the respondent, and whoever has declared an interest, neither handles a complaint nor is given it or
 * a task of it; no more does the complainant, or who speaks for them, where they are staff (ours), and whoever kept out of a case that was merged into this one or split into it. They may still declare
 * interests and add notes, and who complains does as a complainant what the workflow lets complainants do. Receipt is not
 * handling: a complaint about the clerk who takes the call is received by that clerk.
 */
final class Recusal {

    private static final Set<ActType> OPEN_TO_ALL = EnumSet.of(ActType.DECLARE_INTEREST, ActType.ADD_NOTE);

    private Recusal() {}

    /** Whether a person keeps out of the case. */
    static boolean concerns(Complaint complaint, @Nullable String person) {
        return person != null && OutOfTheCase.includes(complaint, person);
    }

    /** Whether the actor, or whom they act for, keeps out of the case and so must not do this. */
    static boolean bars(Complaint complaint, Transition row, Actor actor) {
        return !OPEN_TO_ALL.contains(row.act())
                && (bars(complaint, row, actor, actor.id()) || bars(complaint, row, actor, actor.onBehalfOf()));
    }

    private static boolean bars(Complaint complaint, Transition row, Actor actor, @Nullable String person) {
        return person != null
                && OutOfTheCase.includes(complaint, person)
                && !helpsThemselves(complaint, row, actor, person);
    }

    /**
     * Who complains comes as a complainant, to a row that is for complainants or for anyone; so does who complained in a case that
     * was merged into this one or split into it, of whom this one knows only that they keep out.
     */
    private static boolean helpsThemselves(Complaint complaint, Transition row, Actor actor, String person) {
        boolean meant = row.roles().isEmpty() || row.roles().contains(Role.COMPLAINANT);
        return meant && actor.roles().contains(Role.COMPLAINANT) && mayComplain(complaint, person);
    }

    private static boolean mayComplain(Complaint complaint, String person) {
        return OutOfTheCase.complains(complaint, person)
                || (complaint.dossier().custody().interests().contains(person)
                        && complaint.dossier().relations().links().stream()
                                .anyMatch(link ->
                                        link.kind() == LinkKind.MERGED_FROM || link.kind() == LinkKind.SPLIT_FROM));
    }

    /** Whether what would happen leaves something to somebody who keeps out of the case. */
    static boolean forbids(Complaint complaint, CaseEvent event) {
        return concerns(complaint, charged(event));
    }

    /** The same ruling, unless it leaves something to somebody who keeps out of the case. */
    static Ruling of(Complaint complaint, Ruling ruling) {
        if (ruling instanceof Ruling.Event happens && forbids(complaint, happens.event())) {
            String person = charged(happens.event());
            return Ruling.refuse(RefusalCode.RECUSED, person == null ? "" : person);
        }
        return ruling;
    }

    /** To whom an event leaves something to do or to decide. */
    private static @Nullable String charged(CaseEvent event) {
        if (event instanceof Assigned assigned) {
            return assigned.assignee().handler();
        } else if (event instanceof Transferred transferred) {
            return transferred.to().handler();
        } else if (event instanceof AssignmentAccepted accepted) {
            return accepted.assignee().handler();
        } else if (event instanceof TransferDeclined declined) {
            return declined.to().handler();
        } else if (event instanceof TaskOpened opened) {
            return opened.assignee().handler();
        } else if (event instanceof DeadlineExtended extended) {
            return extended.approver();
        }
        return null;
    }
}
