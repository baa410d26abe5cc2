package io.opencomplaint.model;

/** Reviews 复核, verifications 核查, appeals 申诉 and what other bodies do with the matter. Immutable. */
public record Proceedings() {

    /** Nothing yet. */
    public static final Proceedings EMPTY = new Proceedings();
}
