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
 * @param attempts how often what comes next was claimed without success
 * @param ticket of the claim that runs or ran out; 0 for none
 * @param claimableAt rests or is claimed until then; its turn among those that wait
 * @param dead whether it is a dead letter
 */
record Place(
        String complaint, long delivered, long last, int attempts, long ticket, Instant claimableAt, boolean dead) {

    static Place of(String complaint, long delivered) {
        return new Place(complaint, delivered, delivered, 0, 0, Instant.EPOCH, false);
    }

    boolean isWaiting() {
        return delivered < last && !dead;
    }

    boolean belongsTo(FeedClaim claim) {
        return ticket != 0 && ticket == claim.ticket();
    }

    /** What waits already keeps its turn. */
    Place upTo(long sequence, Instant since) {
        Instant turn = isWaiting() || dead ? claimableAt : since;
        return new Place(complaint, delivered, sequence, attempts, ticket, turn, dead);
    }

    Place claimed(long newTicket, ClaimRequest request) {
        return new Place(complaint, delivered, last, attempts + 1, newTicket, request.until(), dead);
    }

    Place acknowledged(FeedClaim claim, long sequence) {
        return new Place(complaint, furthest(sequence), last, 0, 0, claim.claimedAt(), false);
    }

    Place failed(FeedClaim claim, @Nullable Instant again) {
        Instant earliest = claim.claimedAt();
        Instant next = again == null || again.isBefore(earliest) ? earliest : again;
        return new Place(complaint, delivered, last, attempts, 0, next, again == null);
    }

    Place released(FeedClaim claim) {
        return new Place(complaint, delivered, last, claim.attempts(), 0, claim.claimedAt(), false);
    }

    Place revived(long skipped) {
        return new Place(complaint, furthest(skipped), last, 0, 0, claimableAt, false);
    }

    /** Never back, and never beyond what there is. */
    private long furthest(long sequence) {
        return Math.max(delivered, Math.min(sequence, last));
    }
}
