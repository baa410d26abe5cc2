package io.opencomplaint.model;

/** Where the resolution stands 方案状态. */
public enum RemedyState {
    /** Worked out, not yet told 已制定. */
    PROPOSED,

    /** Put to the complainant 已提出. */
    OFFERED,

    /** Agreed by the complainant 已接受. */
    ACCEPTED,

    /** Turned down by the complainant 已拒绝. */
    REJECTED,

    /** Carried out 已执行. */
    EXECUTED
}
