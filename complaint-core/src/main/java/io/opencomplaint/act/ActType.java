package io.opencomplaint.act;

import io.opencomplaint.event.EventType;
import java.util.Locale;

/** The kinds of act 操作类型, by which workflows speak. Each has a code that never changes once released. */
public enum ActType {
    /** {@link ReceiveComplaint} 接收. */
    RECEIVE(EventType.COMPLAINT_RECEIVED),

    /** {@link VerifyIdentity} 身份核实. */
    VERIFY_IDENTITY(EventType.IDENTITY_VERIFIED),

    /** {@link Acknowledge} 受理确认. */
    ACKNOWLEDGE(EventType.ACKNOWLEDGED),

    /** {@link Register} 登记. */
    REGISTER(EventType.REGISTERED),

    /** {@link Classify} 分类. */
    CLASSIFY(EventType.CLASSIFIED),

    /** {@link SetSeverity} 严重程度. */
    SET_SEVERITY(EventType.SEVERITY_SET),

    /** {@link SetPriority} 优先级. */
    SET_PRIORITY(EventType.PRIORITY_SET),

    /** {@link SetTier} 客户等级. */
    SET_TIER(EventType.TIER_SET),

    /** {@link AssessSeverity} 严重程度评分. */
    ASSESS_SEVERITY(EventType.SEVERITY_ASSESSED),

    /** {@link MarkMajor} 认定重大投诉. */
    MARK_MAJOR(EventType.MAJOR_DECIDED),

    /** {@link MarkMajor} 认定一般投诉. */
    MARK_GENERAL(EventType.MAJOR_DECIDED),

    /** {@link MarkVulnerable} 特殊关怀. */
    MARK_VULNERABLE(EventType.VULNERABILITY_SET),

    /** {@link MarkConfidential} 保密. */
    MARK_CONFIDENTIAL(EventType.CONFIDENTIALITY_SET),

    /** {@link NameConcerns} 投诉对象认定. */
    NAME_CONCERNS(EventType.CONCERNS_NAMED),

    /** {@link Assign} 分派. */
    ASSIGN(EventType.ASSIGNED),

    /** {@link Accept} 接收任务. */
    ACCEPT(EventType.ASSIGNMENT_ACCEPTED),

    /** {@link Transfer} 转办. */
    TRANSFER(EventType.TRANSFERRED),

    /** {@link AddEntry} 调查过程. */
    ADD_STEP(EventType.ENTRY_ADDED),

    /** {@link AddEntry} 证据. */
    ADD_EVIDENCE(EventType.ENTRY_ADDED),

    /** {@link AddEntry} 调查结果. */
    ADD_FINDING(EventType.ENTRY_ADDED),

    /** {@link AddEntry} 处理措施. */
    ADD_MEASURE(EventType.ENTRY_ADDED),

    /** {@link AddEntry} 预防措施. */
    ADD_PREVENTIVE_MEASURE(EventType.ENTRY_ADDED),

    /** {@link AddEntry} 备注. */
    ADD_NOTE(EventType.ENTRY_ADDED),

    /** {@link AddEntry} 经验教训. */
    ADD_LESSON(EventType.ENTRY_ADDED),

    /** {@link OpenTask} 请求协办. */
    REQUEST_CONTRIBUTION(EventType.TASK_OPENED),

    /** {@link OpenTask} 制定整改. */
    PLAN_RECTIFICATION(EventType.TASK_OPENED),

    /** {@link OpenTask} 制定预防措施. */
    PLAN_PREVENTION(EventType.TASK_OPENED),

    /** {@link OpenTask} 安排效果验证. */
    PLAN_EFFECTIVENESS_CHECK(EventType.TASK_OPENED),

    /** {@link ReportTask} 任务汇报. */
    REPORT_TASK(EventType.TASK_REPORTED),

    /** {@link AnswerReport} 任务验收. */
    ACCEPT_REPORT(EventType.REPORT_ANSWERED),

    /** {@link AnswerReport} 退回汇报. */
    RETURN_REPORT(EventType.REPORT_ANSWERED),

    /** {@link CancelTask} 取消任务. */
    CANCEL_TASK(EventType.TASK_CANCELLED),

    /** {@link SubmitForApproval} 送审. */
    SUBMIT_FOR_APPROVAL(EventType.APPROVAL_SUBMITTED),

    /** {@link AnswerApproval} 审批通过. */
    APPROVE(EventType.APPROVAL_ANSWERED),

    /** {@link AnswerApproval} 退回修改. */
    RETURN_FOR_REWORK(EventType.APPROVAL_ANSWERED),

    /** {@link FileDocument} 填报表单. */
    FILE_DOCUMENT(EventType.DOCUMENT_FILED),

    /** {@link DeclineTransfer} 退回转办. */
    DECLINE_TRANSFER(EventType.TRANSFER_DECLINED),

    /** {@link DeclareInterest} 申报回避. */
    DECLARE_INTEREST(EventType.INTEREST_DECLARED),

    /** {@link DeclareInterest} 解除回避. */
    LIFT_INTEREST(EventType.INTEREST_DECLARED),

    /** {@link LinkComplaint} 关联投诉. */
    LINK(EventType.COMPLAINT_LINKED),

    /** {@link LinkComplaint} 取消关联. */
    UNLINK(EventType.COMPLAINT_UNLINKED),

    /** {@link MergeInto} 并案. */
    MERGE(EventType.MERGED),

    /** {@link NameRepresentatives} 推选代表. */
    NAME_REPRESENTATIVES(EventType.REPRESENTATIVES_NAMED),

    /** {@link Pause} 暂停办理. */
    PAUSE(EventType.HANDLING_PAUSED),

    /** {@link Resume} 恢复办理. */
    RESUME(EventType.HANDLING_RESUMED),

    /** {@link ExtendDeadline} 延期. */
    EXTEND_DEADLINE(EventType.DEADLINE_EXTENDED),

    /** {@link RaiseWarning} 预警上报. */
    RAISE_WARNING(EventType.WARNING_RAISED),

    /** {@link ProposeResolution} 方案制定. */
    PROPOSE_RESOLUTION(EventType.RESOLUTION_PROPOSED),

    /** {@link OfferResolution} 方案提出. */
    OFFER_RESOLUTION(EventType.RESOLUTION_OFFERED),

    /** {@link AnswerResolution} 客户接受方案. */
    ACCEPT_RESOLUTION(EventType.RESOLUTION_ANSWERED),

    /** {@link AnswerResolution} 客户拒绝方案. */
    REJECT_RESOLUTION(EventType.RESOLUTION_ANSWERED),

    /** {@link ExecuteResolution} 方案执行. */
    EXECUTE_RESOLUTION(EventType.RESOLUTION_EXECUTED),

    /** {@link DetermineLiability} 责任认定. */
    DETERMINE_LIABILITY(EventType.LIABILITY_DETERMINED),

    /** {@link DecideSanction} 责任处理决定. */
    DECIDE_SANCTION(EventType.SANCTION_DECIDED),

    /** {@link ExecuteSanction} 责任处理执行. */
    EXECUTE_SANCTION(EventType.SANCTION_EXECUTED),

    /** A sanction that was not carried out is taken back 撤销责任处理. */
    CANCEL_SANCTION(EventType.SANCTION_CANCELLED),

    /** {@link TellLiability} 责任告知. */
    TELL_LIABILITY(EventType.LIABILITY_TOLD),

    /** {@link OfferCompensation} 提出赔付. */
    OFFER_COMPENSATION(EventType.COMPENSATION_OFFERED),

    /** {@link AnswerCompensation} 赔付答复. */
    ANSWER_COMPENSATION(EventType.COMPENSATION_ANSWERED),

    /** {@link PayCompensation} 支付赔付. */
    PAY_COMPENSATION(EventType.COMPENSATION_PAID),

    /** An offered or agreed compensation is taken back 撤销赔付. */
    CANCEL_COMPENSATION(EventType.COMPENSATION_CANCELLED),

    /** {@link Reply} 阶段性答复. */
    REPLY_INTERIM(EventType.REPLIED),

    /** {@link Reply} 最终答复. */
    REPLY_FINAL(EventType.REPLIED),

    /** {@link Contact} 联系. */
    CONTACT(EventType.CONTACTED),

    /** {@link ConfirmSatisfaction} 满意度确认. */
    CONFIRM_SATISFACTION(EventType.SATISFACTION_CONFIRMED),

    /** {@link Close} 结案. */
    CLOSE(EventType.CLOSED),

    /** {@link SendSurvey} 发放满意度调查. */
    SEND_SURVEY(EventType.SURVEY_SENT),

    /** {@link AnswerSurvey} 满意度调查答复. */
    ANSWER_SURVEY(EventType.SURVEY_ANSWERED),

    /** {@link Reopen} 重新打开. */
    REOPEN(EventType.REOPENED),

    /** {@link OpenProceeding} 申请复核. */
    REQUEST_REVIEW(EventType.PROCEEDING_OPENED),

    /** {@link OpenProceeding} 申请核查. */
    REQUEST_VERIFICATION(EventType.PROCEEDING_OPENED),

    /** {@link OpenProceeding} 记录申诉. */
    RECORD_APPEAL(EventType.PROCEEDING_OPENED),

    /** {@link OpenProceeding} 记录外部程序. */
    RECORD_EXTERNAL(EventType.PROCEEDING_OPENED),

    /** {@link DecideProceeding} 作出复核决定. */
    DECIDE_REVIEW(EventType.PROCEEDING_DECIDED),

    /** {@link DecideProceeding} 记录核查结果. */
    DECIDE_VERIFICATION(EventType.PROCEEDING_DECIDED),

    /** {@link DecideProceeding} 记录申诉结果. */
    DECIDE_APPEAL(EventType.PROCEEDING_DECIDED),

    /** {@link DecideProceeding} 记录外部程序结果. */
    DECIDE_EXTERNAL(EventType.PROCEEDING_DECIDED),

    /** {@link Refuse} 不予受理. */
    REFUSE(EventType.REFUSED),

    /** {@link Withdraw} 撤诉. */
    WITHDRAW(EventType.WITHDRAWN),

    /** {@link Archive} 归档. */
    ARCHIVE(EventType.ARCHIVED),

    /** {@link Audit} 监督检查. */
    AUDIT(EventType.AUDITED);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final EventType event;

    ActType(EventType event) {
        this.event = event;
    }

    /**
     * The code that stores keep and labels are looked up by.
     *
     * @return for example {@code propose-resolution}
     */
    public String code() {
        return code;
    }

    /**
     * What comes of it when it is allowed.
     *
     * @return the kind of event
     */
    public EventType event() {
        return event;
    }
}
