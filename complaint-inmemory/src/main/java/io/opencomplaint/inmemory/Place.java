package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where a consumer stands with one complaint. Guarded by its stripe; stays for good, so a late wake-up goes back nowhere. */
final class Place {

    /** A ticket that nobody has. */
    private static final long NOBODY = 0;

    private final ComplaintId complaint;
    private long delivered;
    private long last;
    private int attempts;
    private long ticket = NOBODY;
    private boolean dead;
    private Turn turn;

    /**
     * Where it stands in line.
     *
     * @param claimableAt not before
     * @param complaint whose events
     */
    record Turn(Instant claimableAt, ComplaintId complaint) implements Comparable<Turn> {

        private static final Comparator<Turn> ORDER =
                Comparator.comparing(Turn::claimableAt).thenComparing(Turn::complaint);

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }
    }

    Place(ComplaintId complaint) {
        this.complaint = complaint;
        this.turn = new Turn(Instant.MIN, complaint);
    }

    Turn turn() {
        return turn;
    }

    boolean waits() {
        return last > delivered && !dead;
    }

    boolean isDead() {
        return dead;
    }

    boolean isHeldBy(FeedClaim claim) {
        return ticket != NOBODY && ticket == claim.ticket();
    }

    void begin(long version) {
        delivered = version;
        last = version;
    }

    /** What waits already keeps its turn. */
    void reach(long version, Instant since) {
        boolean waited = waits();
        last = Math.max(last, version);
        if (!waited && waits()) {
            at(since);
        }
    }

    FeedClaim claim(ConsumerName consumer, ClaimRequest request, long newTicket) {
        FeedClaim claim = new FeedClaim(consumer, complaint, delivered, attempts, newTicket, request.now());
        ticket = newTicket;
        attempts++;
        at(request.until());
        return claim;
    }

    void acknowledge(FeedClaim claim, long upTo) {
        goOnBehind(upTo);
        end(claim.claimedAt(), 0);
    }

    void fail(FeedClaim claim, @Nullable Instant again) {
        dead = again == null;
        Instant earliest = claim.claimedAt();
        end(again == null || again.isBefore(earliest) ? earliest : again, attempts);
    }

    void release(FeedClaim claim) {
        end(claim.claimedAt(), claim.attempts());
    }

    void revive(long skipped) {
        goOnBehind(skipped);
        dead = false;
        attempts = 0;
    }

    DeadLetter deadLetter() {
        return new DeadLetter(complaint, delivered, last, attempts);
    }

    /** What is on record may be delivered before its append comes to wake this place, so that it must not wake it any more. */
    private void goOnBehind(long sequence) {
        delivered = Math.max(delivered, sequence);
        last = Math.max(last, delivered);
    }

    private void end(Instant claimableAt, int failures) {
        ticket = NOBODY;
        attempts = failures;
        at(claimableAt);
    }

    private void at(Instant claimableAt) {
        turn = new Turn(claimableAt, complaint);
    }
}
