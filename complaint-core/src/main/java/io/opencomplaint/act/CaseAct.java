package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;

/** An act on a complaint that is already there. */
public sealed interface CaseAct extends Act
        permits Accept,
                Acknowledge,
                AddEntry,
                AnswerResolution,
                AnswerSurvey,
                Archive,
                Assign,
                Classify,
                Close,
                ConfirmSatisfaction,
                Contact,
                ExecuteResolution,
                ExtendDeadline,
                OfferResolution,
                Pause,
                ProposeResolution,
                RaiseWarning,
                Refuse,
                Register,
                Reopen,
                Reply,
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
