package io.opencomplaint.model;

/** Who bears which share of the blame 责任认定, and what followed. Immutable. */
public record Liabilities() {

    /** Nothing yet. */
    public static final Liabilities EMPTY = new Liabilities();
}
