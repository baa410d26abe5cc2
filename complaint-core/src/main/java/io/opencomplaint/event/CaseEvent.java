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
                ComplaintLinked,
                ComplaintReceived,
                ComplaintUnlinked,
                Contacted,
                DeadlineEscalated,
                DeadlineExtended,
                DeadlinesRecomputed,
                EntryAdded,
                HandlingPaused,
                HandlingResumed,
                IdentityVerified,
                Merged,
                PrioritySet,
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
                SeveritySet,
                SurveyAnswered,
                SurveySent,
                TaskCancelled,
                TaskOpened,
                TaskReported,
                TierSet,
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
