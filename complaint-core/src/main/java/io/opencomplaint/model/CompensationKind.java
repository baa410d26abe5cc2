package io.opencomplaint.model;

/**
 * For what a complainant gets money 赔付类型. All of them count as redress in the half-yearly return to the British regulator
 * (UK-REPORT); a complaint that is rejected with {@link #GOODWILL} still counts as rejected.
 */
public enum CompensationKind {
    /** The harm that was done 赔偿. */
    REDRESS,

    /** Distress and inconvenience 精神损害与不便补偿. */
    DISTRESS,

    /** Nothing that is owed: a gesture 善意补偿. */
    GOODWILL,

    /** Interest on what was withheld 利息. */
    INTEREST,

    /** A charge or a debt that is no longer asked for 费用减免. */
    WAIVER
}
