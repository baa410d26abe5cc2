package io.opencomplaint.model;

/** How hard a case is for those who have it 预警等级. Three levels and their meaning: home services' early warning (S20). */
public enum WarningLevel {
    /** Can be solved by those who have it 一级. */
    ONE,

    /** Hard, tends to escalate 二级. */
    TWO,

    /** Strong, long, hard to talk to, or clearly our fault 三级. */
    THREE
}
