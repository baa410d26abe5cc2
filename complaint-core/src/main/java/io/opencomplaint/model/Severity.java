package io.opencomplaint.model;

/** How bad the matter is 严重程度, in rising order. */
public enum Severity {
    /** Small inconvenience 轻微. */
    MINOR,

    /** Noticeable harm or loss 一般. */
    MODERATE,

    /** Great harm or loss 严重. */
    MAJOR,

    /** Danger to people, or to the organisation 特别严重. */
    CRITICAL
}
