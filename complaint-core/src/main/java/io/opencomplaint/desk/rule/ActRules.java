package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.AssessSeverity;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Audit;
import io.opencomplaint.act.CancelCompensation;
import io.opencomplaint.act.CancelSanction;
import io.opencomplaint.act.CancelTask;
import io.opencomplaint.act.CaseAct;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.Contact;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.DeclineTransfer;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.act.MarkMajor;
import io.opencomplaint.act.MarkVulnerable;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.NameConcerns;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.Pause;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.RaiseWarning;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.Resume;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.act.SetTier;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.act.TellLiability;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.act.Withdraw;
import java.util.HashMap;
import java.util.Map;

/** Which rule is for which act: one row an act. */
public final class ActRules {

    private static final Map<Class<? extends CaseAct>, ActRule<?>> TABLE = new HashMap<>();

    static {
        on(Accept.class, new AcceptRule());
        on(Acknowledge.class, new AcknowledgeRule());
        on(AddEntry.class, new AddEntryRule());
        on(AnswerReport.class, new AnswerReportRule());
        on(AnswerResolution.class, new AnswerResolutionRule());
        on(AnswerSurvey.class, new AnswerSurveyRule());
        on(Archive.class, new ArchiveRule());
        on(AssessSeverity.class, new AssessSeverityRule());
        on(MarkMajor.class, new MarkMajorRule());
        on(MarkConfidential.class, new MarkConfidentialRule());
        on(MarkVulnerable.class, new MarkVulnerableRule());
        on(Assign.class, new AssignRule());
        on(Audit.class, new AuditRule());
        on(CancelTask.class, new CancelTaskRule());
        on(Classify.class, new ClassifyRule());
        on(Close.class, new CloseRule());
        on(ConfirmSatisfaction.class, new ConfirmSatisfactionRule());
        on(Contact.class, new ContactRule());
        on(ExecuteResolution.class, new ExecuteResolutionRule());
        on(DetermineLiability.class, new DetermineLiabilityRule());
        on(DecideSanction.class, new DecideSanctionRule());
        on(ExecuteSanction.class, new ExecuteSanctionRule());
        on(CancelSanction.class, new CancelSanctionRule());
        on(TellLiability.class, new TellLiabilityRule());
        on(OfferCompensation.class, new OfferCompensationRule());
        on(AnswerCompensation.class, new AnswerCompensationRule());
        on(PayCompensation.class, new PayCompensationRule());
        on(CancelCompensation.class, new CancelCompensationRule());
        on(LinkComplaint.class, new LinkComplaintRule());
        on(MergeInto.class, new MergeIntoRule());
        on(NameConcerns.class, new NameConcernsRule());
        on(NameRepresentatives.class, new NameRepresentativesRule());
        on(OfferResolution.class, new OfferResolutionRule());
        on(OpenTask.class, new OpenTaskRule());
        on(ProposeResolution.class, new ProposeResolutionRule());
        on(ExtendDeadline.class, new ExtendDeadlineRule());
        on(SubmitForApproval.class, new SubmitForApprovalRule());
        on(AnswerApproval.class, new AnswerApprovalRule());
        on(FileDocument.class, new FileDocumentRule());
        on(DeclineTransfer.class, new DeclineTransferRule());
        on(DeclareInterest.class, new DeclareInterestRule());
        on(Pause.class, new PauseRule());
        on(RaiseWarning.class, new RaiseWarningRule());
        on(ReportTask.class, new ReportTaskRule());
        on(Resume.class, new ResumeRule());
        on(SetTier.class, new SetTierRule());
        on(OpenProceeding.class, new OpenProceedingRule());
        on(DecideProceeding.class, new DecideProceedingRule());
        on(Refuse.class, new RefuseRule());
        on(Register.class, new RegisterRule());
        on(Reopen.class, new ReopenRule());
        on(Reply.class, new ReplyRule());
        on(SendSurvey.class, new SendSurveyRule());
        on(SetPriority.class, new SetPriorityRule());
        on(SetSeverity.class, new SetSeverityRule());
        on(Transfer.class, new TransferRule());
        on(VerifyIdentity.class, new VerifyIdentityRule());
        on(Withdraw.class, new WithdrawRule());
    }

    private ActRules() {}

    /**
     * What the rule for an act says.
     *
     * @param matter what it may look at
     * @param act any act on a complaint
     * @return the ruling
     */
    @SuppressWarnings("unchecked") // the table pairs each act with a rule for it
    public static Ruling apply(Matter matter, CaseAct act) {
        ActRule<CaseAct> rule = (ActRule<CaseAct>) TABLE.get(act.getClass());
        if (rule == null) {
            throw new IllegalStateException("No rule for the act " + act.type());
        }
        return rule.apply(matter, act);
    }

    private static <A extends CaseAct> void on(Class<A> act, ActRule<A> rule) {
        TABLE.put(act, rule);
    }
}
