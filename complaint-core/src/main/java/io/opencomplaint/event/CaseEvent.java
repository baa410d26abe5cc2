package io.opencomplaint.event;

/**
 * One thing that happened to a complaint 事件. Immutable; facts are codes, numbers and times, everything that may be
 * personal is a {@link io.opencomplaint.model.Text}.
 */
public sealed interface CaseEvent
        permits Acknowledged,
                ApprovalAnswered,
                ApprovalSubmitted,
                Archived,
                Assigned,
                AssignmentAccepted,
                Audited,
                Classified,
                Closed,
                ComplaintLinked,
                ComplaintReceived,
                ComplaintUnlinked,
                ConcernsNamed,
                ConfidentialitySet,
                Contacted,
                DeadlineEscalated,
                DeadlineExtended,
                DeadlinesRecomputed,
                DocumentFiled,
                EntryAdded,
                FileRead,
                HandlingPaused,
                HandlingResumed,
                IdentityVerified,
                LiabilityDetermined,
                SanctionDecided,
                SanctionExecuted,
                SanctionCancelled,
                LiabilityTold,
                CompensationOffered,
                CompensationAnswered,
                CompensationPaid,
                CompensationCancelled,
                InterestDeclared,
                LegalHoldLifted,
                LegalHoldPlaced,
                MajorDecided,
                PlanGiven,
                Merged,
                PrioritySet,
                ProceedingDecided,
                ProceedingOpened,
                Refused,
                Registered,
                Reopened,
                Replied,
                ReportAnswered,
                RepresentativesNamed,
                ResolutionAnswered,
                ResolutionExecuted,
                ResolutionOffered,
                ResolutionProposed,
                SatisfactionConfirmed,
                SeverityAssessed,
                SeveritySet,
                SurveyAnswered,
                SurveySent,
                SystemicIssueRaised,
                TaskCancelled,
                TaskOpened,
                TaskOverdue,
                TaskReported,
                TextsErased,
                TierSet,
                TransferDeclined,
                Transferred,
                VulnerabilitySet,
                WarningRaised,
                Withdrawn {

    /**
     * The stable name of this kind of event.
     *
     * @return for storage, labels and rules
     */
    default EventType type() {
        return EventType.of(getClass());
    }

    /**
     * Whether a new cycle of handling begins with it.
     *
     * @return true for a reopening, and for what led to one since somebody examined the case anew
     */
    default boolean beginsCycle() {
        return false;
    }
}
