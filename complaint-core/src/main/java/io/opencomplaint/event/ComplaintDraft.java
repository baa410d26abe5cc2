package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Clocks;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Ending;
import io.opencomplaint.model.Milestones;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Triage;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A complaint while an event is applied to it. Lives within one call. */
final class ComplaintDraft {

    private final Complaint before;

    long version;

    @Nullable
    String number;

    Status status;
    int cycle;
    Triage triage;
    Assignment assignment;

    @Nullable
    Remedy remedy;

    Conclusion conclusion;

    @Nullable
    Instant identityVerifiedAt;

    @Nullable
    Instant acknowledgedAt;

    @Nullable
    Instant registeredAt;

    @Nullable
    Instant repliedAt;

    @Nullable
    Instant closedAt;

    Instant lastEventAt;
    Clocks clocks;
    Dossier dossier;

    @Nullable
    Digest head;

    ComplaintDraft(Complaint before) {
        this.before = before;
        version = before.version();
        number = before.number();
        status = before.status();
        cycle = before.cycle();
        triage = before.triage();
        assignment = before.assignment();
        remedy = before.remedy();
        conclusion = before.conclusion();
        Milestones milestones = before.milestones();
        identityVerifiedAt = milestones.identityVerifiedAt();
        acknowledgedAt = milestones.acknowledgedAt();
        registeredAt = milestones.registeredAt();
        repliedAt = milestones.repliedAt();
        closedAt = milestones.closedAt();
        lastEventAt = milestones.lastEventAt();
        clocks = before.clocks();
        dossier = before.dossier();
        head = before.head();
    }

    static Complaint begin(Tenant tenant, RecordedEvent first, ComplaintReceived received) {
        Recording recording = first.recording();
        Instant at = recording.occurredAt();
        return new Complaint(
                first.complaint(),
                tenant,
                first.sequence(),
                null,
                recording.status(),
                1,
                received.filing(),
                new Triage(null, null, null, received.filing().complainant().tier()),
                Assignment.NONE,
                null,
                Conclusion.NONE,
                new Milestones(at, received.receivedOn(), null, null, null, null, null, at),
                Clocks.NONE.with(first.clocks()),
                Dossier.EMPTY.with(Custody.EMPTY.takenBy(recording.actor())).with(received.origin()),
                first.seal() == null ? null : first.seal().link());
    }

    /** A resolution that is offered, answered or executed without having been proposed stays unknown. */
    void remedyIn(RemedyState state) {
        remedy = remedy == null ? null : remedy.in(state);
    }

    /** Who answers for the case, or keeps out of it, changes. */
    void custody(UnaryOperator<Custody> change) {
        dossier = dossier.with(change.apply(dossier.custody()));
    }

    /** A task that nobody was asked to do stays unknown. */
    void task(String key, UnaryOperator<CaseTask> change) {
        dossier =
                dossier.task(key).map(task -> dossier.with(change.apply(task))).orElse(dossier);
    }

    /**
     * A new cycle: what the former one concluded stays in the history; only how timely the last reply was is kept. Back at intake,
     * it is in nobody's hands. What is open beside it goes over into the new cycle. One that was merged stands for itself again.
     */
    void beginCycle(Phase phase) {
        cycle++;
        remedy = null;
        conclusion = new Conclusion(conclusion.replyTimely(), null, null, null, null);
        repliedAt = null;
        closedAt = null;
        // Back at intake it is in nobody's hands, but whoever answered for it last goes on to until somebody takes it.
        if (phase == Phase.INTAKE) {
            assignment = Assignment.NONE;
            custody(Custody::settled);
        }
        dossier = dossier.anew(cycle);
    }

    /** The case has ended, after so much working time where a calendar says. */
    void ended(Instant at, @Nullable Duration worked, Ending way) {
        closedAt = at;
        dossier = dossier.with(dossier.timing().ended(worked, way));
    }

    /** Whoever has a part in the decision of a case does not review it, nor does whoever it was done for. */
    void decidedBy(Recording recording) {
        for (String person : recording.persons()) {
            dossier = dossier.with(dossier.proceedings().decidedBy(person));
        }
    }

    Complaint complaint() {
        return new Complaint(
                before.id(),
                before.tenant(),
                version,
                number,
                status,
                cycle,
                before.filing(),
                triage,
                assignment,
                remedy,
                conclusion,
                new Milestones(
                        before.milestones().receivedAt(),
                        before.milestones().receivedOn(),
                        identityVerifiedAt,
                        acknowledgedAt,
                        registeredAt,
                        repliedAt,
                        closedAt,
                        lastEventAt),
                clocks,
                dossier,
                head);
    }
}
