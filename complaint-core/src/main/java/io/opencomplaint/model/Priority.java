package io.opencomplaint.model;

/** How soon the matter is to be taken up 优先级, in rising order. Terms of home decoration's complaint rules. */
public enum Priority {
    /** In its turn 一般. */
    GENERAL,

    /** Before the general ones 重要. */
    IMPORTANT,

    /** At once 紧急. */
    URGENT
}
