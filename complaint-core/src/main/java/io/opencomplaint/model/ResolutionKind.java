package io.opencomplaint.model;

/** What is done for the complainant 解决方式. */
public enum ResolutionKind {
    /** Apology 道歉. */
    APOLOGY,

    /** Money back 退款. */
    REFUND,

    /** Another one 换货. */
    EXCHANGE,

    /** Repair 维修. */
    REPAIR,

    /** The service done again 返工. */
    REDO,

    /** Money for the harm; states amount and currency 赔偿. */
    COMPENSATION,

    /** Explanation 解释说明. */
    EXPLANATION,

    /** A better service 服务升级. */
    SERVICE_UPGRADE,

    /** Something else, described 其他. */
    OTHER
}
