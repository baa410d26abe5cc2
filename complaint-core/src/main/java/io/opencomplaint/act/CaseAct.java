package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;

/** An act on a complaint that is already there. */
public sealed interface CaseAct extends Act
        permits Accept,
                Acknowledge,
                AddEntry,
                AnswerApproval,
                AnswerReport,
                AnswerResolution,
                AnswerSurvey,
                Archive,
                AssessSeverity,
                Assign,
                Audit,
                CancelTask,
                Classify,
                Close,
                ConfirmSatisfaction,
                Contact,
                DetermineLiability,
                DecideSanction,
                ExecuteSanction,
                CancelSanction,
                TellLiability,
                OfferCompensation,
                AnswerCompensation,
                PayCompensation,
                CancelCompensation,
                DecideProceeding,
                DeclareInterest,
                DeclineTransfer,
                ExecuteResolution,
                ExtendDeadline,
                FileDocument,
                MarkConfidential,
                MarkMajor,
                MarkVulnerable,
                LinkComplaint,
                MergeInto,
                NameConcerns,
                NameRepresentatives,
                OfferResolution,
                OpenProceeding,
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
                SubmitForApproval,
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
