package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Some of the complaints of one consumer, under one lock. Those that wait stand in line, those that rest at their time. */
final class FeedStripe {

    private final Map<ComplaintId, Place> places = new HashMap<>();
    private final TreeMap<Place.Turn, Place> waiting = new TreeMap<>();

    /** Whatever was appended before is not delivered. */
    synchronized void begin(ComplaintId id, long version) {
        change(place(id), place -> place.begin(version));
    }

    synchronized void wake(ComplaintId id, long version, Instant since) {
        change(place(id), place -> place.reach(version, since));
    }

    /** Whose turn is next, if it has come, but for those that are had already: a claim may end when it begins. */
    synchronized Place.@Nullable Turn next(Instant now, Set<ComplaintId> had) {
        for (Place.Turn turn : waiting.keySet()) {
            if (turn.claimableAt().isAfter(now)) {
                return null;
            }
            if (!had.contains(turn.complaint())) {
                return turn;
            }
        }
        return null;
    }

    /** Nothing when somebody else was faster. */
    synchronized @Nullable FeedClaim claim(
            Place.Turn turn, ConsumerName consumer, ClaimRequest request, LongSupplier tickets) {
        Place place = waiting.get(turn);
        if (place == null) {
            return null;
        }
        waiting.remove(turn);
        FeedClaim claim = place.claim(consumer, request, tickets.getAsLong());
        waiting.put(place.turn(), place);
        return claim;
    }

    synchronized boolean end(FeedClaim claim, Consumer<Place> how) {
        Place place = places.get(claim.complaint());
        if (place == null || !place.isHeldBy(claim)) {
            return false;
        }
        change(place, how);
        return true;
    }

    synchronized boolean revive(ComplaintId id, long skipped) {
        Place place = places.get(id);
        if (place == null || !place.isDead()) {
            return false;
        }
        change(place, dead -> dead.revive(skipped));
        return true;
    }

    synchronized List<DeadLetter> deadLetters() {
        return places.values().stream()
                .filter(Place::isDead)
                .map(Place::deadLetter)
                .toList();
    }

    private void change(Place place, Consumer<Place> how) {
        waiting.remove(place.turn());
        how.accept(place);
        if (place.waits()) {
            waiting.put(place.turn(), place);
        }
    }

    private Place place(ComplaintId id) {
        return places.computeIfAbsent(id, Place::new);
    }
}
