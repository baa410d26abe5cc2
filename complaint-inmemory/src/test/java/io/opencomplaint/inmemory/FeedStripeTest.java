package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An append is on record a moment before it wakes its consumers, and somebody may deliver it in that moment. */
class FeedStripeTest {

    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final ClaimRequest REQUEST = new ClaimRequest(NOW, NOW.plusSeconds(60), 1);

    private final FeedStripe stripe = new FeedStripe();

    private FeedClaim claimed() {
        Place.Turn turn = stripe.next(NOW, Set.of());
        assertThat(turn).isNotNull();
        FeedClaim claim = stripe.claim(turn, ConsumerName.of("crm"), REQUEST, () -> 7);
        assertThat(claim).isNotNull();
        return claim;
    }

    @Test
    void whatWasDeliveredBeforeItsAppendWokeTheConsumerDoesNotComeAgain() {
        stripe.wake(ID, 1, NOW);
        FeedClaim claim = claimed();
        assertThat(stripe.end(claim, place -> place.acknowledge(claim, 2))).isTrue();
        stripe.wake(ID, 2, NOW);
        assertThat(stripe.next(NOW, Set.of())).isNull();
    }

    @Test
    void whatWasAppendedAfterwardsComes() {
        stripe.wake(ID, 1, NOW);
        FeedClaim claim = claimed();
        assertThat(stripe.end(claim, place -> place.acknowledge(claim, 2))).isTrue();
        stripe.wake(ID, 2, NOW);
        stripe.wake(ID, 3, NOW);
        assertThat(claimed().delivered()).isEqualTo(2);
    }
}
