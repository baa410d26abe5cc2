package io.opencomplaint.model;

/** How a complaint ended on its merits 处理结论. */
public enum Outcome {
    /** The complainant was right 投诉成立. */
    UPHELD,

    /** Right in part 部分成立. */
    PARTLY_UPHELD,

    /** Not right 投诉不成立. */
    NOT_UPHELD,

    /** Agreed without deciding who was right 和解. */
    SETTLED,

    /** Ended without a finding 未作认定. */
    NO_FINDING;

    /**
     * Whether the complainant was right, in part counting as right.
     *
     * @return true for UPHELD and PARTLY_UPHELD
     */
    public boolean isUpheld() {
        return this == UPHELD || this == PARTLY_UPHELD;
    }
}
