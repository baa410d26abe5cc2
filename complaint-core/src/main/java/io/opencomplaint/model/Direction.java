package io.opencomplaint.model;

/** Who sought whom 联系方向. */
public enum Direction {
    /** The complainant came to us 客户联系我方. */
    INBOUND,

    /** We went to the complainant 我方联系客户; afterwards, a follow-up 回访. */
    OUTBOUND
}
