package io.opencomplaint.model;

/** From where an extension is counted 延期起算. */
public enum ExtensionBase {
    /** From the deadline that it replaces 自原期限. */
    DEADLINE,

    /** From the moment it is granted 自批准之时. */
    TODAY,

    /** From the start of the clock: the amount is all the time there is 自起算之日. */
    START
}
