package io.opencomplaint.model;

/** How far a compensation has come 赔付状态. */
public enum CompensationState {
    /** Put to the complainant 已提出. */
    OFFERED,

    /** Turned down by the complainant 已拒绝. */
    DECLINED,

    /** Agreed by the complainant, and owed; part of it may be paid 已约定. */
    AGREED,

    /** Paid in full 已赔付. */
    PAID,

    /** Taken back, as when it was entered wrongly 已撤销; what is not paid of it is not owed. */
    CANCELLED
}
