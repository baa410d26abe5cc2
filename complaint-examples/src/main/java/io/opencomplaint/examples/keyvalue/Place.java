package io.opencomplaint.examples.keyvalue;

import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a consumer is with a complaint.
 *
 * @param complaint its id
 * @param delivered the last sequence that the consumer has had
 * @param last the last sequence there is
 * @param attempts how often the consumer failed at what comes next
 * @param ticket of the claim that runs or ran out; 0 for none
 * @param until rests or is claimed until then; {@code null} for not at all
 * @param turn where it stands in the queue; 0 when it does not
 * @param dead whether it is a dead letter
 */
record Place(
        String complaint,
        long delivered,
        long last,
        int attempts,
        long ticket,
        @Nullable Instant until,
        long turn,
        boolean dead) {

    static Place of(String complaint, long delivered) {
        return new Place(complaint, delivered, delivered, 0, 0, null, 0, false);
    }

    boolean isWaiting() {
        return delivered < last && !dead;
    }

    boolean isFree(Instant now) {
        return until == null || !until.isAfter(now);
    }

    boolean belongsTo(FeedClaim claim) {
        return ticket != 0 && ticket == claim.ticket();
    }

    Place upTo(long sequence) {
        return new Place(complaint, delivered, sequence, attempts, ticket, until, turn, dead);
    }

    Place claimed(long newTicket, ClaimRequest request) {
        return new Place(complaint, delivered, last, attempts, newTicket, request.until(), turn, dead);
    }

    /** As if nothing had been attempted; never back, and never beyond what there is. */
    Place from(long sequence) {
        return new Place(complaint, Math.max(delivered, Math.min(sequence, last)), last, 0, 0, null, turn, false);
    }

    Place failed(@Nullable Instant again) {
        return new Place(complaint, delivered, last, attempts + 1, 0, again, turn, again == null);
    }

    Place at(long newTurn) {
        return new Place(complaint, delivered, last, attempts, ticket, until, newTurn, dead);
    }
}
