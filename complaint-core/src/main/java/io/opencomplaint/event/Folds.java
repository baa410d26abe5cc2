package io.opencomplaint.event;

import io.opencomplaint.model.Ending;
import io.opencomplaint.model.Phase;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which fold is for which event: one row an event, or a place among those that change only what every event changes. */
final class Folds {

    private static final Map<EventType, Fold<?>> TABLE = new EnumMap<>(EventType.class);

    static {
        on(IdentityVerified.class, new IdentityVerifiedFold());
        on(Acknowledged.class, new AcknowledgedFold());
        on(Registered.class, new RegisteredFold());
        on(Classified.class, new ClassifiedFold());
        on(SeveritySet.class, new SeveritySetFold());
        on(PrioritySet.class, new PrioritySetFold());
        on(TierSet.class, new TierSetFold());
        on(SeverityAssessed.class, new SeverityAssessedFold());
        on(MajorDecided.class, new MajorDecidedFold());
        on(VulnerabilitySet.class, new VulnerabilitySetFold());
        on(ConfidentialitySet.class, new ConfidentialitySetFold());
        on(ConcernsNamed.class, new ConcernsNamedFold());
        on(PlanGiven.class, new PlanGivenFold());
        on(HandlingPaused.class, new HandlingPausedFold());
        on(HandlingResumed.class, new HandlingResumedFold());
        on(Assigned.class, new AssignedFold());
        on(Transferred.class, new TransferredFold());
        on(AssignmentAccepted.class, new AssignmentAcceptedFold());
        on(EntryAdded.class, new EntryAddedFold());
        on(TaskOpened.class, new TaskOpenedFold());
        on(TaskReported.class, new TaskReportedFold());
        on(ReportAnswered.class, new ReportAnsweredFold());
        on(TaskOverdue.class, new TaskOverdueFold());
        on(TaskCancelled.class, new TaskCancelledFold());
        on(ApprovalSubmitted.class, new ApprovalSubmittedFold());
        on(ApprovalAnswered.class, new ApprovalAnsweredFold());
        on(DocumentFiled.class, new DocumentFiledFold());
        on(TransferDeclined.class, new TransferDeclinedFold());
        on(InterestDeclared.class, new InterestDeclaredFold());
        on(ComplaintLinked.class, new ComplaintLinkedFold());
        on(ComplaintUnlinked.class, new ComplaintUnlinkedFold());
        on(Merged.class, new MergedFold());
        on(RepresentativesNamed.class, new RepresentativesNamedFold());
        on(ResolutionProposed.class, new ResolutionProposedFold());
        on(ResolutionOffered.class, new ResolutionOfferedFold());
        on(ResolutionAnswered.class, new ResolutionAnsweredFold());
        on(ResolutionExecuted.class, new ResolutionExecutedFold());
        on(LiabilityDetermined.class, new LiabilityDeterminedFold());
        on(SanctionDecided.class, new SanctionDecidedFold());
        on(SanctionExecuted.class, new SanctionExecutedFold());
        on(SanctionCancelled.class, new SanctionCancelledFold());
        on(LiabilityTold.class, new LiabilityToldFold());
        on(CompensationOffered.class, new CompensationOfferedFold());
        on(CompensationAnswered.class, new CompensationAnsweredFold());
        on(CompensationPaid.class, new CompensationPaidFold());
        on(CompensationCancelled.class, new CompensationCancelledFold());
        on(Replied.class, new RepliedFold());
        on(SatisfactionConfirmed.class, new SatisfactionConfirmedFold());
        on(Closed.class, new ClosedFold());
        on(SurveySent.class, new SurveySentFold());
        on(SurveyAnswered.class, new SurveyAnsweredFold());
        on(SystemicIssueRaised.class, new SystemicIssueRaisedFold());
        on(Reopened.class, new ReopenedFold());
        on(ProceedingOpened.class, new ProceedingOpenedFold());
        on(ProceedingDecided.class, new ProceedingDecidedFold());
        on(Refused.class, new RefusedFold());
        on(Withdrawn.class, new WithdrawnFold());
        on(Audited.class, new AuditedFold());
        on(LegalHoldPlaced.class, new LegalHoldPlacedFold());
        on(LegalHoldLifted.class, new LegalHoldLiftedFold());
    }

    private static final Set<EventType> NO_MORE_THAN_EVERY_EVENT = EnumSet.of(
            EventType.COMPLAINT_RECEIVED,
            EventType.CONTACTED,
            EventType.DEADLINE_EXTENDED,
            EventType.FILE_READ,
            EventType.DEADLINE_ESCALATED,
            EventType.DEADLINES_RECOMPUTED,
            EventType.WARNING_RAISED,
            EventType.ARCHIVED,
            EventType.TEXTS_ERASED);

    static {
        for (EventType type : EventType.values()) {
            if (TABLE.containsKey(type) == NO_MORE_THAN_EVERY_EVENT.contains(type)) {
                throw new IllegalStateException("Say what " + type + " changes, in one place");
            }
        }
    }

    private Folds() {}

    @SuppressWarnings("unchecked") // the table pairs each type with a fold of its own record
    static void apply(ComplaintDraft draft, RecordedEvent recorded) {
        Recording recording = recorded.recording();
        Fold<CaseEvent> fold = (Fold<CaseEvent>) TABLE.get(recorded.event().type());
        if (fold != null) {
            fold.apply(draft, recorded.event(), recording);
        }
        draft.version = recorded.sequence();
        draft.head = recorded.seal() == null ? draft.head : recorded.seal().link();
        draft.status = recording.status();
        // Whoever looks into a file changes nothing: what happened before may still be put on record.
        if (!(recorded.event() instanceof FileRead)) {
            draft.lastEventAt = recording.occurredAt();
        }
        draft.clocks = draft.clocks.with(recorded.clocks());
        Phase phase = recording.status().phase();
        if (draft.clocks.hold() != null && phase.isEnd()) {
            draft.clocks = draft.clocks.hold(null);
        }
        // Whatever act leads there, a case that has ended did so at some time.
        if (draft.closedAt == null && phase.isEnd()) {
            draft.ended(recording.occurredAt(), null, Ending.OTHERWISE);
        }
    }

    private static <E extends CaseEvent> void on(Class<E> type, Fold<E> fold) {
        TABLE.put(EventType.of(type), fold);
    }
}
