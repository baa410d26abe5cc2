package io.opencomplaint.model;

/** How far the approval of a stage has come 审批状态. */
public enum ApprovalState {
    /** It waits for somebody to look at it 待审批. */
    SUBMITTED,

    /** It was approved 已批准. */
    APPROVED,

    /** It was returned to be worked on again 已退回. */
    RETURNED,

    /** It was approved, and a document that it covers was exchanged since: it must be approved anew 已失效. */
    LAPSED
}
