package io.opencomplaint.desk.decision;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clocks;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Inquiry;
import io.opencomplaint.model.Milestones;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Triage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Complaints in any status, as far as a complaint can be. */
final class SampleComplaints {

    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final Actor EVERYBODY = Actor.of("u-1", Role.CLERK, Role.HANDLER, Role.MANAGER);

    private SampleComplaints() {}

    /** One that meets every requirement. */
    static Complaint rectified(Status status) {
        return ripe(status, SampleAmends.settled(SampleTasks.ended(START).with(SampleProceedings.ended(START)), START));
    }

    /** One that meets every requirement but those on what is beside the case, of which it has some in hand. */
    static Complaint ripe(Status status) {
        return ripe(status, inHand());
    }

    /** One for which the act lacks nothing: what ends a case finds no task or proceeding in hand, what ends one finds it. */
    static Complaint ripe(Status status, ActType act) {
        if (act == ActType.EXECUTE_SANCTION || act == ActType.CANCEL_SANCTION) {
            return ripe(status, SampleAmends.sanctioned(inHand(), START));
        }
        return act == ActType.CLOSE || act == ActType.ARCHIVE ? rectified(status) : ripe(status);
    }

    private static Complaint ripe(Status status, Dossier dossier) {
        return complaint(
                status,
                dossier.with(SampleRelations.linked()).with(new Inquiry(1, List.of(), 1)),
                "C001",
                new Triage(Category.of("product/fault"), null, Priority.IMPORTANT, null),
                new Remedy(Resolution.of(ResolutionKind.APOLOGY, "sorry"), RemedyState.EXECUTED));
    }

    private static Dossier inHand() {
        return SampleAmends.inHand(SampleTasks.dossier(START).with(SampleProceedings.open(START)), START);
    }

    /** One that was sorted and assigned, with nothing beside it. */
    static Complaint bare(Status status) {
        return ripe(status, Dossier.EMPTY);
    }

    /** One that meets none. */
    static Complaint raw(Status status) {
        Dossier dossier = SampleTasks.dossier(START)
                .with(SampleProceedings.inTheWay(START))
                .with(SampleRelations.unrepresented());
        Triage severe = new Triage(null, Severity.MAJOR, null, null);
        return complaint(status, SampleAmends.owing(dossier, START), null, severe, null);
    }

    private static Complaint complaint(Status status, Dossier dossier, String number, Triage triage, Remedy remedy) {
        boolean ripe = number != null;
        Instant done = ripe ? START : null;
        return new Complaint(
                SampleActs.ID,
                Tenant.DEFAULT,
                7,
                number,
                status,
                1,
                new Filing(
                        Channel.EMAIL, Party.anonymous(), null, null, Text.of("Fails again"), null, null, null, null),
                triage,
                ripe ? new Assignment(Assignee.of("service", "u-7"), true) : Assignment.NONE,
                remedy,
                Conclusion.NONE,
                new Milestones(START, LocalDate.of(2026, 3, 2), done, done, done, done, null, START),
                Clocks.NONE,
                SampleApprovals.in(dossier),
                null);
    }
}
