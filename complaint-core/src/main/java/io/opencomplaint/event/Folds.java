package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Triage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** What each kind of event changes: one row an event. Events without a row change only what every event changes. */
final class Folds {

    @FunctionalInterface
    private interface Fold<E extends CaseEvent> {
        void apply(ComplaintDraft draft, E event, Instant at);
    }

    private static final Map<EventType, Fold<?>> TABLE = new EnumMap<>(EventType.class);

    static {
        on(IdentityVerified.class, (draft, event, at) -> draft.identityVerifiedAt = at);
        on(Acknowledged.class, (draft, event, at) -> draft.acknowledgedAt = at);
        on(Registered.class, Folds::register);
        on(Classified.class, Folds::classify);
        on(SeveritySet.class, Folds::setSeverity);
        on(PrioritySet.class, Folds::setPriority);
        on(Assigned.class, (draft, event, at) -> draft.assignment = new Assignment(event.assignee(), false));
        on(Transferred.class, (draft, event, at) -> draft.assignment = new Assignment(event.to(), false));
        on(AssignmentAccepted.class, Folds::accept);
        on(ResolutionProposed.class, Folds::propose);
        on(ResolutionOffered.class, (draft, event, at) -> draft.remedyIn(RemedyState.OFFERED));
        on(ResolutionAnswered.class, Folds::answer);
        on(ResolutionExecuted.class, (draft, event, at) -> draft.remedyIn(RemedyState.EXECUTED));
        on(Replied.class, Folds::reply);
        on(SatisfactionConfirmed.class, Folds::confirm);
        on(Closed.class, Folds::close);
        on(Reopened.class, Folds::reopen);
        on(Refused.class, Folds::refuse);
        on(Withdrawn.class, (draft, event, at) -> draft.closedAt = at);
    }

    private Folds() {}

    @SuppressWarnings("unchecked") // the table pairs each type with a fold of its own record
    static void apply(ComplaintDraft draft, RecordedEvent recorded) {
        Recording recording = recorded.recording();
        Fold<CaseEvent> fold = (Fold<CaseEvent>) TABLE.get(recorded.event().type());
        if (fold != null) {
            fold.apply(draft, recorded.event(), recording.occurredAt());
        }
        draft.version = recorded.sequence();
        draft.status = recording.status();
        draft.lastEventAt = recording.occurredAt();
    }

    private static <E extends CaseEvent> void on(Class<E> type, Fold<E> fold) {
        TABLE.put(EventType.of(type), fold);
    }

    private static void register(ComplaintDraft draft, Registered event, Instant at) {
        draft.number = event.number();
        draft.registeredAt = at;
    }

    private static void classify(ComplaintDraft draft, Classified event, Instant at) {
        draft.triage = new Triage(event.category(), draft.triage.severity(), draft.triage.priority());
    }

    private static void setSeverity(ComplaintDraft draft, SeveritySet event, Instant at) {
        draft.triage = new Triage(draft.triage.category(), event.severity(), draft.triage.priority());
    }

    private static void setPriority(ComplaintDraft draft, PrioritySet event, Instant at) {
        draft.triage = new Triage(draft.triage.category(), draft.triage.severity(), event.priority());
    }

    private static void accept(ComplaintDraft draft, AssignmentAccepted event, Instant at) {
        draft.assignment = new Assignment(draft.assignment.assignee(), true);
    }

    private static void propose(ComplaintDraft draft, ResolutionProposed event, Instant at) {
        draft.remedy = new Remedy(event.resolution(), RemedyState.PROPOSED);
    }

    private static void answer(ComplaintDraft draft, ResolutionAnswered event, Instant at) {
        draft.remedyIn(event.accepted() ? RemedyState.ACCEPTED : RemedyState.REJECTED);
    }

    private static void reply(ComplaintDraft draft, Replied event, Instant at) {
        Conclusion was = draft.conclusion;
        Boolean timely = event.timely() == null ? was.replyTimely() : event.timely();
        if (event.kind() == ReplyKind.FINAL) {
            draft.repliedAt = at;
            draft.conclusion = new Conclusion(timely, null, was.outcome(), was.inadmissibility());
        } else {
            draft.conclusion = new Conclusion(timely, was.satisfaction(), was.outcome(), was.inadmissibility());
        }
    }

    private static void confirm(ComplaintDraft draft, SatisfactionConfirmed event, Instant at) {
        Conclusion was = draft.conclusion;
        draft.conclusion =
                new Conclusion(was.replyTimely(), event.satisfaction(), was.outcome(), was.inadmissibility());
    }

    private static void close(ComplaintDraft draft, Closed event, Instant at) {
        Conclusion was = draft.conclusion;
        draft.closedAt = at;
        draft.conclusion = new Conclusion(was.replyTimely(), was.satisfaction(), event.outcome(), null);
    }

    private static void refuse(ComplaintDraft draft, Refused event, Instant at) {
        draft.closedAt = at;
        draft.conclusion = new Conclusion(null, null, null, event.reason());
    }

    /** A new cycle: what the former one concluded stays in the history; only how timely the last reply was is kept. */
    private static void reopen(ComplaintDraft draft, Reopened event, Instant at) {
        draft.cycle++;
        draft.remedy = null;
        draft.conclusion = new Conclusion(draft.conclusion.replyTimely(), null, null, null);
        draft.repliedAt = null;
        draft.closedAt = null;
    }
}
