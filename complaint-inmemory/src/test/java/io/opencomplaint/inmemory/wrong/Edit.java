package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Clocks;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Milestones;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Append;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies of complaints with one thing changed, for stores that keep something else than they were given. */
final class Edit {

    private Edit() {}

    static Complaint version(Complaint c, long version) {
        return copy(c, version, c.filing(), c.milestones());
    }

    static Complaint filing(Complaint c, Filing filing) {
        return copy(c, c.version(), filing, c.milestones());
    }

    static Complaint times(Complaint c, UnaryOperator<Instant> change) {
        Milestones m = c.milestones();
        Milestones changed = new Milestones(
                change.apply(m.receivedAt()),
                m.receivedOn(),
                m.identityVerifiedAt(),
                m.acknowledgedAt(),
                m.registeredAt(),
                m.repliedAt(),
                m.closedAt(),
                change.apply(m.lastEventAt()));
        return copy(c, c.version(), c.filing(), changed);
    }

    static Complaint description(Complaint c, UnaryOperator<@Nullable Text> change) {
        Filing f = c.filing();
        return filing(c, filing(f, change.apply(f.description()), f.reference()));
    }

    static Complaint subject(Complaint c, UnaryOperator<Text> change) {
        Filing f = c.filing();
        return filing(
                c,
                new Filing(
                        f.channel(),
                        f.complainant(),
                        f.representative(),
                        f.respondent(),
                        change.apply(f.subject()),
                        f.description(),
                        f.demand(),
                        f.incident(),
                        f.reference()));
    }

    static Complaint reference(Complaint c, @Nullable ExternalReference reference) {
        Filing f = c.filing();
        return filing(c, filing(f, f.description(), reference));
    }

    /** The same act on top of whatever version there is. */
    static Append rebased(Append append, long onto) {
        List<RecordedEvent> events = new ArrayList<>();
        long sequence = onto;
        for (RecordedEvent event : append.events()) {
            sequence++;
            events.add(new RecordedEvent(
                    event.complaint(), sequence, event.recording(), event.event(), event.clocks(), event.seal()));
        }
        return new Append(version(append.complaint(), sequence), events);
    }

    private static Filing filing(Filing f, @Nullable Text description, @Nullable ExternalReference reference) {
        return new Filing(
                f.channel(),
                f.complainant(),
                f.representative(),
                f.respondent(),
                f.subject(),
                description,
                f.demand(),
                f.incident(),
                reference);
    }

    static Complaint withoutSurvey(Complaint c) {
        Conclusion was = c.conclusion();
        Conclusion bare =
                new Conclusion(was.replyTimely(), was.satisfaction(), was.outcome(), was.inadmissibility(), null);
        return new Complaint(
                c.id(),
                c.tenant(),
                c.version(),
                c.number(),
                c.status(),
                c.cycle(),
                c.filing(),
                c.triage(),
                c.assignment(),
                c.remedy(),
                bare,
                c.milestones(),
                c.clocks(),
                c.dossier(),
                c.head());
    }

    static Complaint clocks(Complaint c, Clocks clocks) {
        return copy(c, c.version(), c.filing(), c.milestones(), clocks);
    }

    private static Complaint copy(Complaint c, long version, Filing filing, Milestones milestones) {
        return copy(c, version, filing, milestones, c.clocks());
    }

    private static Complaint copy(Complaint c, long version, Filing filing, Milestones milestones, Clocks clocks) {
        return new Complaint(
                c.id(),
                c.tenant(),
                version,
                c.number(),
                c.status(),
                c.cycle(),
                filing,
                c.triage(),
                c.assignment(),
                c.remedy(),
                c.conclusion(),
                milestones,
                clocks,
                c.dossier(),
                c.head());
    }
}
