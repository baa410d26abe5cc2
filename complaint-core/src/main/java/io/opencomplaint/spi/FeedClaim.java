package io.opencomplaint.spi;

import io.opencomplaint.model.ComplaintId;
import java.time.Instant;

/**
 * A complaint with events for a consumer, which one node has to itself until the claim ends.
 *
 * @param consumer for whom
 * @param complaint whose events
 * @param delivered the last sequence that the consumer has had, 0 for none: go on after it
 * @param attempts how often what comes next was claimed before without success: the consumer failed, or its node was killed
 * @param ticket tells this claim from every other one; a ticket never returns
 * @param claimedAt when it was claimed
 */
public record FeedClaim(
        ConsumerName consumer, ComplaintId complaint, long delivered, int attempts, long ticket, Instant claimedAt) {

    /**
     * Checks the counts.
     *
     * @param consumer for whom
     * @param complaint whose events
     * @param delivered the last sequence that the consumer has had
     * @param attempts how often it was claimed before without success
     * @param ticket tells this claim from every other one
     * @param claimedAt when it was claimed
     * @throws IllegalArgumentException when a count is negative
     */
    public FeedClaim {
        if (delivered < 0 || attempts < 0) {
            throw new IllegalArgumentException("A claim has no negative counts: delivered " + delivered + ", attempts "
                    + attempts + ", of " + complaint);
        }
    }
}
