package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;

/**
 * How far the investigation has come 调查. What was found stands in the history as a text, never here. Immutable.
 *
 * @param foundIn the latest cycle of the complaint in which a finding 调查结果 went on record; 0 before the first
 */
public record Inquiry(int foundIn) implements DossierPart {

    /** Nothing found yet. */
    public static final Inquiry EMPTY = new Inquiry(0);

    /**
     * Checks the cycle.
     *
     * @param foundIn the latest cycle with a finding
     * @throws InvalidValueException when it is negative
     */
    public Inquiry {
        if (foundIn < 0) {
            throw new InvalidValueException("inquiry", "cycles count from 1; 0 stands for none");
        }
    }

    /**
     * Whether a cycle has a finding of its own: what was found before a reopening does not count after it.
     *
     * @param cycle of the complaint, from 1
     * @return true when a finding went on record in it
     */
    public boolean hasFindingIn(int cycle) {
        return foundIn == cycle;
    }
}
