package io.opencomplaint.model;

/** Who sought whom 联系方向. */
public enum Direction {
    /** The complainant came to us 来访. */
    INBOUND,

    /** We went to the complainant 回访. */
    OUTBOUND
}
