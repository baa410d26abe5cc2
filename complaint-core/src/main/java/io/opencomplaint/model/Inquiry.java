package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the investigation has come 调查, and whether it led to an apology. What was found stands in the history as a text, as
 * the words of an apology do, never here. Immutable.
 *
 * @param foundIn the latest cycle of the complaint in which a finding 调查结果 went on record; 0 before the first
 * @param causes 原因 that the findings of that cycle name, each once, at most {@value #MAX_CAUSES}; those of the cycles before are in the
 *     history alone
 * @param apologizedIn the latest cycle in which a reply apologized 道歉; 0 before the first
 */
public record Inquiry(int foundIn, List<Cause> causes, int apologizedIn) implements DossierPart {

    /** Every statistic counts a complaint under each of them, so the desk takes no more. */
    public static final int MAX_CAUSES = 20;

    /** Nothing found yet, and no apology. */
    public static final Inquiry EMPTY = new Inquiry(0, List.of(), 0);

    /**
     * Checks the cycles and copies the causes, each once.
     *
     * @param foundIn the latest cycle with a finding
     * @param causes that its findings name
     * @param apologizedIn the latest cycle with an apology
     * @throws InvalidValueException when one is negative
     */
    public Inquiry {
        if (foundIn < 0 || apologizedIn < 0) {
            throw new InvalidValueException("inquiry", "cycles count from 1; 0 stands for none");
        }
        causes = causes.stream().distinct().toList();
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
     * The causes found in a cycle: what was found before a reopening does not count after it.
     *
     * @param cycle of the complaint, from 1
     * @return none when its findings name none, and none when it is not the latest cycle with a finding
     */
    public List<Cause> causesIn(int cycle) {
        return hasFindingIn(cycle) ? causes : List.of();
    }

    /**
     * With a finding. The first one of a cycle takes the place of what was found in cycles before.
     *
     * @param cycle in which it went on record
     * @param named the causes that it names
     * @return a copy
     */
    public Inquiry found(int cycle, List<Cause> named) {
        return new Inquiry(
                cycle, Stream.concat(causesIn(cycle).stream(), named.stream()).toList(), apologizedIn);
    }

    /**
     * With an apology.
     *
     * @param cycle in which a reply apologized
     * @return a copy
     */
    public Inquiry apologized(int cycle) {
        return new Inquiry(foundIn, causes, cycle);
    }
}
