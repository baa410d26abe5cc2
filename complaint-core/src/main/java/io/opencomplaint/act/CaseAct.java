package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;

/** An act on a complaint that is already there. */
public sealed interface CaseAct extends Act
        permits Accept,
                Acknowledge,
                AddEntry,
                AnswerReport,
                AnswerResolution,
                AnswerSurvey,
                Archive,
                Assign,
                CancelTask,
                Classify,
                Close,
                ConfirmSatisfaction,
                Contact,
                ExecuteResolution,
                ExtendDeadline,
                LinkComplaint,
                MergeInto,
                NameRepresentatives,
                OfferResolution,
                OpenTask,
                Pause,
                ProposeResolution,
                RaiseWarning,
                Refuse,
                Register,
                Reopen,
                Reply,
                ReportTask,
                Resume,
                SendSurvey,
                SetPriority,
                SetSeverity,
                SetTier,
                Transfer,
                VerifyIdentity,
                Withdraw {

    /**
     * Of which complaint.
     *
     * @return its id
     */
    ComplaintId complaint();
}
