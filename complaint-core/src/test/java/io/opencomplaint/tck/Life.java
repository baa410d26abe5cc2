package io.opencomplaint.tck;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.integrity.Chain;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A complaint with everything that happened to it, made outside of any store. Immutable: a life that goes two ways from
 * one point is two lives.
 *
 * @param complaint as it stands
 * @param history all its events
 */
public record Life(Complaint complaint, List<RecordedEvent> history) {

    private static final Duration STEP = Duration.ofMinutes(1);

    /** Copies the history. */
    public Life {
        history = List.copyOf(history);
    }

    /** A complaint that came in at a time. */
    public static Life begin(Tenant tenant, String id, Instant at, ComplaintReceived received) {
        RecordedEvent first = new RecordedEvent(
                ComplaintId.of(id), 1, recording(at, "receive-complaint", Specimens.RECEIVED), received);
        return new Life(History.begin(tenant, first), List.of(first));
    }

    /** A minute later something happened that led to the status that usually follows. */
    public Life then(CaseEvent event) {
        return then(event, Specimens.statusAfter(event, complaint.status()));
    }

    /** A minute later something happened. */
    public Life then(CaseEvent event, Status status) {
        return then(
                event,
                recording(
                        complaint.milestones().lastEventAt().plus(STEP),
                        event.type().code(),
                        status));
    }

    /** Something happened, under the given circumstances. */
    public Life then(CaseEvent event, Recording recording) {
        RecordedEvent next = new RecordedEvent(complaint.id(), complaint.version() + 1, recording, event);
        List<RecordedEvent> longer = new ArrayList<>(history);
        longer.add(next);
        return new Life(History.evolve(complaint, next), longer);
    }

    /** The last event left these clocks so. */
    public Life with(List<Clock> changed) {
        List<RecordedEvent> same = new ArrayList<>(history);
        RecordedEvent last = same.get(same.size() - 1).with(changed);
        same.set(same.size() - 1, last);
        return new Life(complaint.with(changed), same);
    }

    /** The last event is sealed, as those before it are. */
    public Life sealed(Chain chain) {
        List<RecordedEvent> same = new ArrayList<>(history);
        int last = same.size() - 1;
        Seal before = last == 0 ? null : same.get(last - 1).seal();
        RecordedEvent sealed = chain.seal(
                        complaint.tenant(), before == null ? null : before.link(), List.of(same.get(last)))
                .get(0);
        same.set(last, sealed);
        return new Life(complaint.with(sealed.seal().link()), same);
    }

    /** The same with this beside it, which no event of it says. */
    public Life holding(Dossier dossier) {
        Complaint bare = complaint;
        Complaint held = new Complaint(
                bare.id(),
                bare.tenant(),
                bare.version(),
                bare.number(),
                bare.status(),
                bare.cycle(),
                bare.filing(),
                bare.triage(),
                bare.assignment(),
                bare.remedy(),
                bare.conclusion(),
                bare.milestones(),
                bare.clocks(),
                dossier,
                bare.head());
        return new Life(held, history);
    }

    /** What stores this life from its beginning, at once. */
    public Append whole() {
        return new Append(complaint, history);
    }

    /** What stores the part of this life that follows an earlier point of it. */
    public Append since(Life earlier) {
        return new Append(complaint, history.subList(earlier.history.size(), history.size()));
    }

    /** What stores the last event of this life. */
    public Append latest() {
        return new Append(complaint, history.subList(history.size() - 1, history.size()));
    }

    /** Its id. */
    public ComplaintId id() {
        return complaint.id();
    }

    private static Recording recording(Instant at, String act, Status status) {
        return new Recording(at, at, "clerk-7", act, status, "specimen@1");
    }
}
