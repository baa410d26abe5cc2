package io.opencomplaint.model;

/** In which way somebody is to blame 责任类型 (S10). */
public enum LiabilityKind {
    /** Who did it, or failed to 直接责任. */
    DIRECT,

    /** Who had to see to it that it did not happen 间接责任（管理责任）. */
    INDIRECT,

    /** Who leads those 领导责任. */
    LEADERSHIP
}
