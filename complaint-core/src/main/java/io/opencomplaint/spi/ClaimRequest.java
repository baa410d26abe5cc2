package io.opencomplaint.spi;

import java.time.Instant;

/**
 * What one of several nodes claims to work on.
 *
 * @param now the present
 * @param until when the claim ends by itself: not before the present
 * @param limit how many at most, 1 to 10,000
 */
public record ClaimRequest(Instant now, Instant until, int limit) {

    private static final int MAX_LIMIT = 10_000;

    /**
     * Checks the bounds.
     *
     * @param now the present
     * @param until when the claim ends by itself
     * @param limit how many at most
     * @throws IllegalArgumentException when the limit is out of bounds, or the claim ends before it begins
     */
    public ClaimRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("Claim 1 to " + MAX_LIMIT + " at once, not " + limit);
        }
        if (until.isBefore(now)) {
            throw new IllegalArgumentException("A claim cannot end before it begins: give a later instant than " + now);
        }
    }
}
