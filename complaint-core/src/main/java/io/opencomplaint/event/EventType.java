package io.opencomplaint.event;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of event 事件类型, each with a code that never changes once released. */
public enum EventType {
    /** A complaint came in 投诉接收. */
    COMPLAINT_RECEIVED(ComplaintReceived.class),

    /** The complainant's identity was checked 身份核实. */
    IDENTITY_VERIFIED(IdentityVerified.class),

    /** Receipt was confirmed to the complainant 受理确认. */
    ACKNOWLEDGED(Acknowledged.class),

    /** The complaint got its number 登记. */
    REGISTERED(Registered.class),

    /** The complaint was sorted into the tree of kinds 分类. */
    CLASSIFIED(Classified.class),

    /** How bad the matter is was judged 严重程度. */
    SEVERITY_SET(SeveritySet.class),

    /** How soon the matter is to be taken up was decided 优先级. */
    PRIORITY_SET(PrioritySet.class),

    /** The kind of customer was set anew 客户等级. */
    TIER_SET(TierSet.class),

    /** How bad the matter is was judged by a score 严重程度评分. */
    SEVERITY_ASSESSED(SeverityAssessed.class),

    /** It was decided whether it is a major complaint 重大投诉认定. */
    MAJOR_DECIDED(MajorDecided.class),

    /** It was noted whether the complainant needs special care 特殊关怀. */
    VULNERABILITY_SET(VulnerabilitySet.class),

    /** It was settled whether who complains is kept confidential 保密. */
    CONFIDENTIALITY_SET(ConfidentialitySet.class),

    /** It came out which shop, courier, product or batch the complaint is about 投诉对象认定. */
    CONCERNS_NAMED(ConcernsNamed.class),

    /** The handler got the contingency plan with the case 预案下达. */
    PLAN_GIVEN(PlanGiven.class),

    /** Somebody looked into the file of a confidential case 查阅案卷. */
    FILE_READ(FileRead.class),

    /** The complaint was put on hold 暂停办理. */
    HANDLING_PAUSED(HandlingPaused.class),

    /** The complaint is no longer on hold 恢复办理. */
    HANDLING_RESUMED(HandlingResumed.class),

    /** A deadline was put off 延期. */
    DEADLINE_EXTENDED(DeadlineExtended.class),

    /** A level of warning or escalation was reached 到期预警. */
    DEADLINE_ESCALATED(DeadlineEscalated.class),

    /** Running clocks were computed anew 期限重算. */
    DEADLINES_RECOMPUTED(DeadlinesRecomputed.class),

    /** Those who have the case reported up how hard it is 预警上报. */
    WARNING_RAISED(WarningRaised.class),

    /** The complaint was put into hands 分派. */
    ASSIGNED(Assigned.class),

    /** Those to whom the complaint was assigned took it 接收. */
    ASSIGNMENT_ACCEPTED(AssignmentAccepted.class),

    /** The complaint went on to other hands 转办. */
    TRANSFERRED(Transferred.class),

    /** Something was put on the record of the case 记录. */
    ENTRY_ADDED(EntryAdded.class),

    /** Somebody was asked to do something beside the case 任务下达. */
    TASK_OPENED(TaskOpened.class),

    /** A task was reported as done 任务汇报. */
    TASK_REPORTED(TaskReported.class),

    /** The report of a task was accepted or returned 任务验收. */
    REPORT_ANSWERED(ReportAnswered.class),

    /** The date of a task had passed 任务逾期. */
    TASK_OVERDUE(TaskOverdue.class),

    /** A task is no longer wanted 任务取消. */
    TASK_CANCELLED(TaskCancelled.class),

    /** Something was put to somebody else for approval 送审. */
    APPROVAL_SUBMITTED(ApprovalSubmitted.class),

    /** What was submitted was approved or returned 审批. */
    APPROVAL_ANSWERED(ApprovalAnswered.class),

    /** The document of a stage was filed 填报表单. */
    DOCUMENT_FILED(DocumentFiled.class),

    /** A transfer that waited did not come about 退回转办. */
    TRANSFER_DECLINED(TransferDeclined.class),

    /** Somebody keeps out of the case, or need not after all 回避. */
    INTEREST_DECLARED(InterestDeclared.class),

    /** The complaint belongs with another one 关联. */
    COMPLAINT_LINKED(ComplaintLinked.class),

    /** The complaint does not belong with another one after all 取消关联. */
    COMPLAINT_UNLINKED(ComplaintUnlinked.class),

    /** The complaint ended and goes on as another one 并案. */
    MERGED(Merged.class),

    /** Several complain together and named who speaks for them 推选代表. */
    REPRESENTATIVES_NAMED(RepresentativesNamed.class),

    /** A resolution was worked out 方案制定. */
    RESOLUTION_PROPOSED(ResolutionProposed.class),

    /** The resolution was put to the complainant 方案提出. */
    RESOLUTION_OFFERED(ResolutionOffered.class),

    /** The complainant agreed to the resolution or turned it down 客户答复. */
    RESOLUTION_ANSWERED(ResolutionAnswered.class),

    /** The resolution was carried out 方案执行. */
    RESOLUTION_EXECUTED(ResolutionExecuted.class),

    /** Who is to blame was determined 责任认定. */
    LIABILITY_DETERMINED(LiabilityDetermined.class),

    /** What is to follow for one who is to blame was decided 责任处理决定. */
    SANCTION_DECIDED(SanctionDecided.class),

    /** A sanction was carried out 责任处理执行. */
    SANCTION_EXECUTED(SanctionExecuted.class),

    /** A sanction was taken back 责任处理撤销. */
    SANCTION_CANCELLED(SanctionCancelled.class),

    /** The complainant was told who is to blame and what followed 责任告知. */
    LIABILITY_TOLD(LiabilityTold.class),

    /** Money was offered to the complainant 提出赔付. */
    COMPENSATION_OFFERED(CompensationOffered.class),

    /** The complainant agreed to a compensation or declined it 赔付答复. */
    COMPENSATION_ANSWERED(CompensationAnswered.class),

    /** What was agreed was paid, all of it or a part 支付赔付. */
    COMPENSATION_PAID(CompensationPaid.class),

    /** A compensation was taken back 赔付撤销. */
    COMPENSATION_CANCELLED(CompensationCancelled.class),

    /** The complainant was answered 答复. */
    REPLIED(Replied.class),

    /** We and the complainant spoke 联系. */
    CONTACTED(Contacted.class),

    /** The complainant said whether the result satisfies 满意度确认. */
    SATISFACTION_CONFIRMED(SatisfactionConfirmed.class),

    /** The case ended 结案. */
    CLOSED(Closed.class),

    /** The complainant was asked how satisfied they are 发放满意度调查. */
    SURVEY_SENT(SurveySent.class),

    /** The survey was answered 满意度调查答复. */
    SURVEY_ANSWERED(SurveyAnswered.class),

    /** The complaint was the one with which a systemic issue showed 系统性问题预警. */
    SYSTEMIC_ISSUE_RAISED(SystemicIssueRaised.class),

    /** A case that had ended was taken up again 重新打开; a new cycle begins. */
    REOPENED(Reopened.class),

    /** The matter came before somebody who examines it anew 后续程序开始. */
    PROCEEDING_OPENED(ProceedingOpened.class),

    /** Who examined the matter anew decided, or it ended without a decision 后续程序终结. */
    PROCEEDING_DECIDED(ProceedingDecided.class),

    /** The complaint was not taken up 不予受理; nothing was decided on its merits. */
    REFUSED(Refused.class),

    /** The complainant took the complaint back 撤诉. */
    WITHDRAWN(Withdrawn.class),

    /** The file was put away 归档. */
    ARCHIVED(Archived.class),

    /** The case was looked through by somebody who had no hand in it 监督检查. */
    AUDITED(Audited.class),

    /** Nothing of the complaint may be erased any more 法律保全. */
    LEGAL_HOLD_PLACED(LegalHoldPlaced.class),

    /** A legal hold is over 解除法律保全. */
    LEGAL_HOLD_LIFTED(LegalHoldLifted.class),

    /** Texts were erased 删除个人信息. */
    TEXTS_ERASED(TextsErased.class);

    private static final Map<Class<? extends CaseEvent>, EventType> BY_RECORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EventType::recordType, Function.identity()));

    private static final Map<String, EventType> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EventType::code, Function.identity()));

    private final Class<? extends CaseEvent> recordType;
    private final String code;

    EventType(Class<? extends CaseEvent> recordType) {
        this.recordType = recordType;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The code that stores keep and labels are looked up by.
     *
     * @return for example {@code resolution-proposed}
     */
    public String code() {
        return code;
    }

    /**
     * The record that carries the facts of this kind of event.
     *
     * @return the class
     */
    public Class<? extends CaseEvent> recordType() {
        return recordType;
    }

    /**
     * The kind with a code.
     *
     * @param code as {@link #code()} gives it
     * @return the kind
     * @throws IllegalArgumentException when no kind has this code
     */
    public static EventType ofCode(String code) {
        EventType type = BY_CODE.get(code);
        if (type == null) {
            throw new IllegalArgumentException("No event type has the code " + code);
        }
        return type;
    }

    static EventType of(Class<? extends CaseEvent> record) {
        EventType type = BY_RECORD.get(record);
        if (type == null) {
            throw new IllegalArgumentException("No event type is declared for " + record.getName());
        }
        return type;
    }
}
