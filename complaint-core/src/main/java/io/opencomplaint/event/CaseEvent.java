package io.opencomplaint.event;

/**
 * One thing that happened to a complaint 事件. Immutable; facts are codes, numbers and times, everything that may be
 * personal is a {@link io.opencomplaint.model.Text}.
 */
public sealed interface CaseEvent
        permits Acknowledged,
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
                EntryAdded,
                HandlingPaused,
                HandlingResumed,
                IdentityVerified,
                MajorDecided,
                PlanGiven,
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
                SeverityAssessed,
                SeveritySet,
                SurveyAnswered,
                SurveySent,
                TaskCancelled,
                TaskOpened,
                TaskReported,
                TierSet,
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
}
