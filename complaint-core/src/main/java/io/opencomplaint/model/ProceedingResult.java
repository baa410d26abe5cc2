package io.opencomplaint.model;

/** What came of a proceeding, seen from the complainant who brought it 程序结果. */
public enum ProceedingResult {
    /** The complainant was right: what the organisation decided does not stand 支持. */
    UPHELD,

    /** Right in part 部分支持. */
    PARTLY_UPHELD,

    /** What the organisation decided stands 维持原处理结果. */
    REJECTED,

    /** The two sides agreed 和解. */
    SETTLED,

    /** The complainant took it back 撤回. */
    WITHDRAWN,

    /** The body did not take it up 不予受理. */
    NOT_ADMITTED,

    /** It ended without a result, as a mediation without agreement does 终止. */
    DISCONTINUED;

    /**
     * Whether the complainant was right, in part counting as right.
     *
     * @return true for UPHELD and PARTLY_UPHELD
     */
    public boolean isUpheld() {
        return this == UPHELD || this == PARTLY_UPHELD;
    }

    /**
     * Whether it settled the matter, so that it cannot be brought again; what was taken back or not taken up can.
     *
     * @return false for WITHDRAWN, NOT_ADMITTED and DISCONTINUED
     */
    public boolean settles() {
        return isUpheld() || this == REJECTED || this == SETTLED;
    }
}
