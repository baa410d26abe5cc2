package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All complaints of one consumer, in stripes, so that appends to different ones seldom meet. */
final class FeedLine {

    private static final int STRIPE_BITS = 6;
    private static final int STRIPES = 1 << STRIPE_BITS;

    private final ConsumerName consumer;
    private final FeedStripe[] stripes =
            Stream.generate(FeedStripe::new).limit(STRIPES).toArray(FeedStripe[]::new);
    private final AtomicInteger turn = new AtomicInteger();

    FeedLine(ConsumerName consumer) {
        this.consumer = consumer;
    }

    FeedStripe of(ComplaintId id) {
        return stripes[(id.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - STRIPE_BITS)];
    }

    /** Each time from another stripe on, so that each has its turn. */
    List<FeedClaim> claim(ClaimRequest request) {
        List<FeedClaim> claims = new ArrayList<>();
        int first = turn.getAndIncrement();
        for (int i = 0; i < STRIPES && claims.size() < request.limit(); i++) {
            stripes[(first + i) & (STRIPES - 1)].claim(consumer, request, claims);
        }
        return List.copyOf(claims);
    }

    List<DeadLetter> deadLetters(@Nullable ComplaintId after, int limit) {
        return Stream.of(stripes)
                .flatMap(stripe -> stripe.deadLetters().stream())
                .filter(letter -> after == null || letter.complaint().compareTo(after) > 0)
                .sorted(Comparator.comparing(DeadLetter::complaint))
                .limit(limit)
                .toList();
    }
}
