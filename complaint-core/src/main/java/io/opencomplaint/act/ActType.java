package io.opencomplaint.act;

import java.util.Locale;

/** The kinds of act 操作类型, by which workflows speak. Each has a code that never changes once released. */
public enum ActType {
    /** {@link ReceiveComplaint} 接收. */
    RECEIVE,

    /** {@link VerifyIdentity} 身份核实. */
    VERIFY_IDENTITY,

    /** {@link Acknowledge} 受理确认. */
    ACKNOWLEDGE,

    /** {@link Register} 登记. */
    REGISTER,

    /** {@link Classify} 分类. */
    CLASSIFY,

    /** {@link SetSeverity} 严重程度. */
    SET_SEVERITY,

    /** {@link SetPriority} 优先级. */
    SET_PRIORITY,

    /** {@link Assign} 分派. */
    ASSIGN,

    /** {@link Accept} 接收任务. */
    ACCEPT,

    /** {@link Transfer} 转办. */
    TRANSFER,

    /** {@link AddEntry} 调查过程. */
    ADD_STEP,

    /** {@link AddEntry} 证据. */
    ADD_EVIDENCE,

    /** {@link AddEntry} 调查结果. */
    ADD_FINDING,

    /** {@link AddEntry} 处理措施. */
    ADD_MEASURE,

    /** {@link AddEntry} 预防措施. */
    ADD_PREVENTIVE_MEASURE,

    /** {@link AddEntry} 备注. */
    ADD_NOTE,

    /** {@link ProposeResolution} 方案制定. */
    PROPOSE_RESOLUTION,

    /** {@link OfferResolution} 方案提出. */
    OFFER_RESOLUTION,

    /** {@link AnswerResolution} 客户接受方案. */
    ACCEPT_RESOLUTION,

    /** {@link AnswerResolution} 客户拒绝方案. */
    REJECT_RESOLUTION,

    /** {@link ExecuteResolution} 方案执行. */
    EXECUTE_RESOLUTION,

    /** {@link Reply} 阶段性答复. */
    REPLY_INTERIM,

    /** {@link Reply} 最终答复. */
    REPLY_FINAL,

    /** {@link Contact} 联系. */
    CONTACT,

    /** {@link ConfirmSatisfaction} 满意度确认. */
    CONFIRM_SATISFACTION,

    /** {@link Close} 结案. */
    CLOSE,

    /** {@link Reopen} 重新打开. */
    REOPEN,

    /** {@link Refuse} 不予受理. */
    REFUSE,

    /** {@link Withdraw} 撤诉. */
    WITHDRAW,

    /** {@link Archive} 归档. */
    ARCHIVE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The code that stores keep and labels are looked up by.
     *
     * @return for example {@code propose-resolution}
     */
    public String code() {
        return code;
    }
}
