package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All complaints of one consumer, in stripes, so that appends to different ones seldom meet. */
final class FeedLine {

    private static final int STRIPE_BITS = 6;
    private static final int STRIPES = 1 << STRIPE_BITS;

    private final ConsumerName consumer;
    private final FeedStripe[] stripes =
            Stream.generate(FeedStripe::new).limit(STRIPES).toArray(FeedStripe[]::new);
    private final LongSupplier tickets;

    FeedLine(ConsumerName consumer, LongSupplier tickets) {
        this.consumer = consumer;
        this.tickets = tickets;
    }

    FeedStripe of(ComplaintId id) {
        return stripes[(id.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - STRIPE_BITS)];
    }

    /** In the order of the turn through all stripes. */
    List<FeedClaim> claim(ClaimRequest request) {
        List<FeedClaim> claims = new ArrayList<>();
        Set<ComplaintId> had = new HashSet<>();
        TreeMap<Place.Turn, FeedStripe> heads = new TreeMap<>();
        for (FeedStripe stripe : stripes) {
            look(stripe, request.now(), had, heads);
        }
        while (claims.size() < request.limit() && !heads.isEmpty()) {
            Map.Entry<Place.Turn, FeedStripe> head = heads.pollFirstEntry();
            FeedStripe stripe = head.getValue();
            FeedClaim claim = stripe.claim(head.getKey(), consumer, request, tickets);
            if (claim != null) {
                claims.add(claim);
                had.add(claim.complaint());
            }
            look(stripe, request.now(), had, heads);
        }
        return List.copyOf(claims);
    }

    private static void look(FeedStripe stripe, Instant now, Set<ComplaintId> had, Map<Place.Turn, FeedStripe> heads) {
        Place.Turn next = stripe.next(now, had);
        if (next != null) {
            heads.put(next, stripe);
        }
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
