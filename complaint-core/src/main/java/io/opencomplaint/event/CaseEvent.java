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
                Classified,
                Closed,
                ComplaintReceived,
                Contacted,
                DeadlineEscalated,
                DeadlineExtended,
                DeadlinesRecomputed,
                DocumentFiled,
                EntryAdded,
                HandlingPaused,
                HandlingResumed,
                IdentityVerified,
                InterestDeclared,
                PrioritySet,
                Refused,
                Registered,
                Reopened,
                Replied,
                ReportAnswered,
                ResolutionAnswered,
                ResolutionExecuted,
                ResolutionOffered,
                ResolutionProposed,
                SatisfactionConfirmed,
                SeveritySet,
                SurveyAnswered,
                SurveySent,
                TaskCancelled,
                TaskOpened,
                TaskReported,
                TierSet,
                TransferDeclined,
                Transferred,
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
}
