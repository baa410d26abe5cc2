package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a consumer stands with one complaint. Guarded by its stripe; stays for good, so a late wake-up goes back nowhere. */
final class Place {

    private final ComplaintId complaint;
    private long delivered;
    private long last;
    private int attempts;
    private long ticket;
    private boolean dead;
    private @Nullable Instant notBefore;

    Place(ComplaintId complaint) {
        this.complaint = complaint;
    }

    ComplaintId complaint() {
        return complaint;
    }

    boolean waits() {
        return last > delivered && !dead;
    }

    boolean isDead() {
        return dead;
    }

    boolean isFree(Instant now) {
        return notBefore == null || !notBefore.isAfter(now);
    }

    boolean isHeldBy(FeedClaim claim) {
        return ticket == claim.ticket();
    }

    void begin(long version) {
        delivered = version;
        last = version;
    }

    void reach(long version) {
        last = Math.max(last, version);
    }

    FeedClaim claim(ConsumerName consumer, Instant now, Instant until) {
        ticket++;
        notBefore = until;
        return new FeedClaim(consumer, complaint, delivered, attempts, ticket, now);
    }

    void acknowledge(long upTo) {
        delivered = Math.max(delivered, upTo);
        free(null, 0);
    }

    void fail(@Nullable Instant again) {
        dead = again == null;
        free(again, attempts + 1);
    }

    void revive(long skipped) {
        delivered = Math.max(delivered, Math.min(skipped, last));
        dead = false;
        free(null, 0);
    }

    DeadLetter deadLetter() {
        return new DeadLetter(complaint, delivered, last, attempts);
    }

    private void free(@Nullable Instant again, int failures) {
        ticket++;
        notBefore = again;
        attempts = failures;
    }
}
