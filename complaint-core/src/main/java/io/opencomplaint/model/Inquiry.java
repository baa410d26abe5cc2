package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;

/**
 * How far the investigation has come 调查, and whether it led to an apology. What was found stands in the history as a text, as
 * the words of an apology do, never here. Immutable.
 *
 * @param foundIn the latest cycle of the complaint in which a finding 调查结果 went on record; 0 before the first
 * @param apologizedIn the latest cycle in which a reply apologized 道歉; 0 before the first
 */
public record Inquiry(int foundIn, int apologizedIn) implements DossierPart {

    /** Nothing found yet, and no apology. */
    public static final Inquiry EMPTY = new Inquiry(0, 0);

    /**
     * Checks the cycles.
     *
     * @param foundIn the latest cycle with a finding
     * @param apologizedIn the latest cycle with an apology
     * @throws InvalidValueException when one is negative
     */
    public Inquiry {
        if (foundIn < 0 || apologizedIn < 0) {
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

    /**
     * Whether a reply of a cycle apologized: what was said before a reopening does not count after it.
     *
     * @param cycle of the complaint, from 1
     * @return true when one did
     */
    public boolean hasApologyIn(int cycle) {
        return apologizedIn == cycle;
    }

    /**
     * With a finding.
     *
     * @param cycle in which it went on record
     * @return a copy
     */
    public Inquiry found(int cycle) {
        return new Inquiry(cycle, apologizedIn);
    }

    /**
     * With an apology.
     *
     * @param cycle in which a reply apologized
     * @return a copy
     */
    public Inquiry apologized(int cycle) {
        return new Inquiry(foundIn, cycle);
    }
}
