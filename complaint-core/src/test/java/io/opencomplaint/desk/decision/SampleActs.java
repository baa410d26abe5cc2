package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.AssessSeverity;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Audit;
import io.opencomplaint.act.CancelTask;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.Contact;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.DeclineTransfer;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.act.MarkMajor;
import io.opencomplaint.act.MarkVulnerable;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.NameConcerns;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.Pause;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.RaiseWarning;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.Resume;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.act.SetTier;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;

/** One valid act of every kind on the complaint {@code c-1}. */
public final class SampleActs {

    static final ComplaintId ID = ComplaintId.of("c-1");

    private SampleActs() {}

    public static Act of(ActType type) {
        return switch (type) {
            case RECEIVE -> ReceiveComplaint.by(Channel.PHONE).matter("Fails again");
            case VERIFY_IDENTITY -> new VerifyIdentity(ID, "order number");
            case ACKNOWLEDGE -> new Acknowledge(ID);
            case REGISTER -> new Register(ID);
            case CLASSIFY -> new Classify(ID, Category.of("product/fault"));
            case SET_SEVERITY -> new SetSeverity(ID, Severity.MAJOR, "third time");
            case SET_PRIORITY -> new SetPriority(ID, Priority.URGENT, "summer");
            case SET_TIER -> new SetTier(ID, Tier.VIP, "wrong list");
            case ASSESS_SEVERITY -> AssessSeverity.of(ID).with("impact", 3);
            case MARK_MAJOR -> MarkMajor.major(ID, "media", "in the evening news");
            case MARK_GENERAL -> MarkMajor.general(ID, "the news was of another shop");
            case MARK_VULNERABLE -> MarkVulnerable.needed(ID, "lives alone");
            case MARK_CONFIDENTIAL -> MarkConfidential.kept(ID, "fears the manager");
            case NAME_CONCERNS -> NameConcerns.of(ID, Concern.batch("b-2026-07"));
            case ASSIGN -> new Assign(ID, Assignee.unit("after-sales"));
            case ACCEPT -> new Accept(ID);
            case TRANSFER -> new Transfer(ID, Assignee.unit("legal"), "not ours");
            case ADD_STEP -> AddEntry.step(ID, "called the shop");
            case ADD_EVIDENCE -> AddEntry.evidence(ID, "photograph");
            case ADD_FINDING -> AddEntry.finding(ID, "compressor worn");
            case ADD_MEASURE -> AddEntry.measure(ID, "engineer sent");
            case ADD_PREVENTIVE_MEASURE -> AddEntry.preventiveMeasure(ID, "training");
            case ADD_NOTE -> AddEntry.note(ID, "see file 3");
            case ADD_LESSON -> AddEntry.lesson(ID, "check the seal");
            case REQUEST_CONTRIBUTION, PLAN_RECTIFICATION, PLAN_PREVENTION, PLAN_EFFECTIVENESS_CHECK ->
                SampleTasks.opened(type);
            case REPORT_TASK -> new ReportTask(ID, SampleTasks.OPEN, "compressor replaced");
            case ACCEPT_REPORT -> AnswerReport.accept(ID, SampleTasks.REPORTED);
            case RETURN_REPORT -> AnswerReport.giveBack(ID, SampleTasks.REPORTED, "photographs are missing");
            case CANCEL_TASK -> new CancelTask(ID, SampleTasks.OPEN, "not needed");
            case SUBMIT_FOR_APPROVAL -> new SubmitForApproval(ID, "technical", "a new compressor");
            case APPROVE -> AnswerApproval.approve(ID, SampleApprovals.WAITING);
            case RETURN_FOR_REWORK -> AnswerApproval.giveBack(ID, SampleApprovals.WAITING, "of which make");
            case FILE_DOCUMENT -> new FileDocument(ID, "trip-report", SampleApprovals.REPORT);
            case DECLINE_TRANSFER -> new DeclineTransfer(ID, "not ours");
            case DECLARE_INTEREST -> new DeclareInterest(ID, "u-98", "sold it");
            case LIFT_INTEREST -> DeclareInterest.lift(ID, SampleApprovals.INTERESTED, "another shop");
            case LINK -> new LinkComplaint(ID, LinkKind.RELATED, ComplaintId.of("c-2"));
            case UNLINK -> LinkComplaint.remove(ID, LinkKind.REPEAT_OF, SampleRelations.LINKED, "another flat");
            case MERGE -> new MergeInto(ID, ComplaintId.of("c-2"));
            case NAME_REPRESENTATIVES ->
                NameRepresentatives.of(ID, 25, Party.anonymous()).faceToFace();
            case PAUSE -> new Pause(ID, "appraisal");
            case RESUME -> new Resume(ID);
            case EXTEND_DEADLINE -> SampleLimits.extension(ID);
            case RAISE_WARNING -> new RaiseWarning(ID, WarningLevel.TWO, "third visit");
            case PROPOSE_RESOLUTION ->
                new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, "new compressor"));
            case OFFER_RESOLUTION -> new OfferResolution(ID);
            case ACCEPT_RESOLUTION -> AnswerResolution.accepted(ID);
            case REJECT_RESOLUTION -> AnswerResolution.rejected(ID, "wants a refund");
            case EXECUTE_RESOLUTION -> new ExecuteResolution(ID, "replaced");
            case DETERMINE_LIABILITY,
                    DECIDE_SANCTION,
                    EXECUTE_SANCTION,
                    CANCEL_SANCTION,
                    TELL_LIABILITY,
                    OFFER_COMPENSATION,
                    ANSWER_COMPENSATION,
                    PAY_COMPENSATION,
                    CANCEL_COMPENSATION -> SampleAmends.of(type);
            case REPLY_INTERIM -> Reply.interim(ID, "visit tomorrow");
            case REPLY_FINAL -> Reply.finalReply(ID, "repaired");
            case CONTACT -> new Contact(ID, Channel.PHONE, Direction.OUTBOUND, "agreed on a time");
            case CONFIRM_SATISFACTION -> ConfirmSatisfaction.satisfied(ID, 5);
            case CLOSE -> new Close(ID, Outcome.UPHELD);
            case SEND_SURVEY -> SampleSurvey.sent();
            case ANSWER_SURVEY -> SampleSurvey.answered();
            case REOPEN -> new Reopen(ID, "fails again");
            case REQUEST_REVIEW, REQUEST_VERIFICATION, RECORD_APPEAL, RECORD_EXTERNAL -> SampleProceedings.begun(type);
            case DECIDE_REVIEW, DECIDE_VERIFICATION, DECIDE_APPEAL, DECIDE_EXTERNAL -> SampleProceedings.decided(type);
            case REFUSE -> new Refuse(ID, InadmissibilityReason.LAW, "the law says otherwise");
            case WITHDRAW -> new Withdraw(ID);
            case ARCHIVE -> new Archive(ID);
            case AUDIT -> new Audit(ID, true, false);
        };
    }
}
