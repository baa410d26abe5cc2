package io.opencomplaint.model;

/** How severe the matter is and why, and who needs special care 风险. Immutable. */
public record Risk() {

    /** Nothing yet. */
    public static final Risk EMPTY = new Risk();
}
