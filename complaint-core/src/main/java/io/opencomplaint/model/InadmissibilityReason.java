package io.opencomplaint.model;

/** Why a complaint is not taken up at all 不予受理理由: no decision on its merits. From the rules of home services (S20), telecom and market regulation. */
public enum InadmissibilityReason {
    /** Settled, carried out, and now the same matter again 已解决并履行. */
    SETTLED_AND_EXECUTED,

    /** A court, an arbitration, a consumer body or another agency has it; the refusal says which 其他机构已受理. */
    HANDLED_ELSEWHERE,

    /** Too late 超过时限. */
    TIME_BARRED,

    /** The complainant has no part in the matter 非当事人. */
    NOT_A_PARTY,

    /** Made in bad faith 恶意投诉. */
    MALICIOUS,

    /** Not this organisation's matter, or no dispute shown 不属受理范围. */
    OUT_OF_SCOPE,

    /** Identity, facts or authorisation are missing 身份或事实不明. */
    UNIDENTIFIED,

    /** The law says otherwise 法律另有规定. */
    LAW
}
