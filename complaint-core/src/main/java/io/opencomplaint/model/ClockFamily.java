package io.opencomplaint.model;

/** Whose time limit a clock measures 时限类别. The two are tracked side by side and never mixed. */
public enum ClockFamily {
    /** What the organisation has promised 服务承诺. */
    BUSINESS,

    /** What law or a regulator demands 法定时限. */
    REGULATORY
}
