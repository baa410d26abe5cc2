package io.opencomplaint.spi;

import java.util.Map;

/**
 * What a claimed complaint changes in a {@link Rollup}.
 *
 * @param claim the complaint, for the consumer whose rollup it is
 * @param through the sequence up to which its events are counted then
 * @param changes what to add to which cells; may be empty
 */
public record Counting(FeedClaim claim, long through, Map<CellKey, Figures> changes) {

    /**
     * Copies the changes.
     *
     * @param claim the complaint
     * @param through the sequence up to which its events are counted then
     * @param changes what to add to which cells
     */
    public Counting {
        changes = Map.copyOf(changes);
    }
}
