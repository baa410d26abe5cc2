package io.opencomplaint.model;

/** Other complaints that this one belongs with, and those who speak for a group 关联投诉. Immutable. */
public record Relations() {

    /** Nothing yet. */
    public static final Relations EMPTY = new Relations();
}
