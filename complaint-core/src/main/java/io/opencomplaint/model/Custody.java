package io.opencomplaint.model;

/** Who answers for the case 首问负责: its owner, a transfer that waits to be taken, and declared interests 回避. Immutable. */
public record Custody() {

    /** Nothing yet. */
    public static final Custody EMPTY = new Custody();
}
