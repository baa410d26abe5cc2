package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some of the complaints of one consumer, under one lock. Those that wait stand in line. */
final class FeedStripe {

    private final Map<ComplaintId, Place> places = new HashMap<>();
    private final Map<ComplaintId, Place> waiting = new LinkedHashMap<>();

    /** Whatever was appended before is not delivered. */
    synchronized void begin(ComplaintId id, long version) {
        place(id).begin(version);
    }

    synchronized void wake(ComplaintId id, long version) {
        Place place = place(id);
        place.reach(version);
        if (place.waits()) {
            waiting.putIfAbsent(id, place);
        }
    }

    synchronized void claim(ConsumerName consumer, ClaimRequest request, List<FeedClaim> claims) {
        for (Place place : waiting.values()) {
            if (claims.size() == request.limit()) {
                return;
            }
            if (place.isFree(request.now())) {
                claims.add(place.claim(consumer, request.now(), request.until()));
            }
        }
    }

    synchronized boolean acknowledge(FeedClaim claim, long delivered) {
        Place place = heldBy(claim);
        if (place == null) {
            return false;
        }
        place.acknowledge(delivered);
        line(place);
        return true;
    }

    synchronized boolean fail(FeedClaim claim, @Nullable Instant again) {
        Place place = heldBy(claim);
        if (place == null) {
            return false;
        }
        place.fail(again);
        line(place);
        return true;
    }

    synchronized boolean revive(ComplaintId id, long skipped) {
        Place place = places.get(id);
        if (place == null || !place.isDead()) {
            return false;
        }
        place.revive(skipped);
        line(place);
        return true;
    }

    synchronized List<DeadLetter> deadLetters() {
        return places.values().stream()
                .filter(Place::isDead)
                .map(Place::deadLetter)
                .toList();
    }

    /** At its end, so that nobody waits for ever. */
    private void line(Place place) {
        waiting.remove(place.complaint());
        if (place.waits()) {
            waiting.put(place.complaint(), place);
        }
    }

    private @Nullable Place heldBy(FeedClaim claim) {
        Place place = places.get(claim.complaint());
        return place != null && place.isHeldBy(claim) ? place : null;
    }

    private Place place(ComplaintId id) {
        return places.computeIfAbsent(id, Place::new);
    }
}
