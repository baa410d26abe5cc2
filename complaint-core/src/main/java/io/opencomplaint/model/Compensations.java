package io.opencomplaint.model;

/** What was offered, agreed and paid 赔付台账. Immutable. */
public record Compensations() {

    /** Nothing yet. */
    public static final Compensations EMPTY = new Compensations();
}
