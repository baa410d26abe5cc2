package io.opencomplaint.examples.keyvalue;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.UnknownConsumerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Who has had which events. What waits stands in a queue for each consumer, by the time from which on it can be claimed, which
 * moves on with each claim, so that nothing waits for ever. Call within a unit of work.
 */
final class Feed {

    private final MVMap<String, String> consumers;
    private final Shelf<Place> places;
    private final MVMap<String, String> turns;
    private final Counters counters;

    Feed(Vault vault, Counters counters) {
        consumers = vault.map("consumers");
        places = new Shelf<>(vault, "places", Place.class);
        turns = vault.map("turns");
        this.counters = counters;
    }

    void subscribe(Tenant tenant, ConsumerName consumer, Stream<Complaint> backlog) {
        if (consumers.putIfAbsent(Keys.of(tenant, consumer), "") == null) {
            backlog.forEach(complaint -> put(
                    tenant,
                    consumer,
                    Place.of(complaint.id().value(), 0)
                            .upTo(complaint.version(), complaint.milestones().receivedAt())));
        }
    }

    void unsubscribe(Tenant tenant, ConsumerName consumer) {
        consumers.remove(Keys.of(tenant, consumer));
        for (Place place : places(tenant, consumer, Keys.below(tenant, consumer))) {
            leaveQueue(tenant, consumer, place);
            places.remove(Keys.of(tenant, consumer, place.complaint()));
        }
    }

    void note(Append append) {
        Tenant tenant = append.tenant();
        String complaint = append.complaint().id().value();
        Cursor<String, String> known = consumers.cursor(Keys.below(tenant), Keys.behind(tenant), false);
        while (known.hasNext()) {
            ConsumerName consumer = ConsumerName.of(Keys.last(known.next()));
            Place place = places.get(Keys.of(tenant, consumer, complaint));
            Place now = place == null ? Place.of(complaint, append.expectedVersion()) : place;
            Instant since = append.events().get(0).recording().recordedAt();
            move(tenant, consumer, now, now.upTo(append.complaint().version(), since));
        }
    }

    List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        if (!consumers.containsKey(Keys.of(tenant, consumer))) {
            throw new UnknownConsumerException(tenant, consumer);
        }
        return due(tenant, consumer, request).stream()
                .map(complaint -> claim(tenant, consumer, complaint, request))
                .toList();
    }

    /** By time, then id, as far as the time has come. */
    private List<String> due(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        List<String> due = new ArrayList<>();
        String end = Keys.behind(tenant, consumer, Keys.instant(request.now()));
        Cursor<String, String> queue = turns.cursor(Keys.below(tenant, consumer), end, false);
        while (due.size() < request.limit() && queue.hasNext()) {
            due.add(Keys.last(queue.next()));
        }
        return due;
    }

    boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        Place place = claimed(tenant, claim);
        if (place != null) {
            move(tenant, claim.consumer(), place, place.acknowledged(claim, delivered));
        }
        return place != null;
    }

    boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        Place place = claimed(tenant, claim);
        if (place != null) {
            move(tenant, claim.consumer(), place, place.failed(claim, again));
        }
        return place != null;
    }

    boolean release(Tenant tenant, FeedClaim claim) {
        Place place = claimed(tenant, claim);
        if (place != null) {
            move(tenant, claim.consumer(), place, place.released(claim));
        }
        return place != null;
    }

    List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        String from = after == null ? Keys.below(tenant, consumer) : Keys.below(tenant, consumer, after);
        return places(tenant, consumer, from).stream()
                .filter(Place::dead)
                .limit(limit)
                .map(place -> new DeadLetter(
                        ComplaintId.of(place.complaint()), place.delivered(), place.last(), place.attempts()))
                .toList();
    }

    boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        Place place = places.get(Keys.of(tenant, consumer, complaint));
        if (place == null || !place.dead()) {
            return false;
        }
        move(tenant, consumer, place, place.revived(skipped));
        return true;
    }

    private FeedClaim claim(Tenant tenant, ConsumerName consumer, String complaint, ClaimRequest request) {
        Place place = Objects.requireNonNull(places.get(Keys.of(tenant, consumer, complaint)));
        long ticket = counters.next(1, "", "ticket");
        move(tenant, consumer, place, place.claimed(ticket, request));
        ComplaintId id = ComplaintId.of(complaint);
        return new FeedClaim(consumer, id, place.delivered(), place.attempts(), ticket, request.now());
    }

    private @Nullable Place claimed(Tenant tenant, FeedClaim claim) {
        Place place = places.get(Keys.of(tenant, claim.consumer(), claim.complaint()));
        return place != null && place.belongsTo(claim) ? place : null;
    }

    private List<Place> places(Tenant tenant, ConsumerName consumer, String from) {
        return places.between(from, Keys.behind(tenant, consumer));
    }

    private void move(Tenant tenant, ConsumerName consumer, Place before, Place after) {
        leaveQueue(tenant, consumer, before);
        put(tenant, consumer, after);
    }

    private void leaveQueue(Tenant tenant, ConsumerName consumer, Place place) {
        turns.remove(turn(tenant, consumer, place));
    }

    private void put(Tenant tenant, ConsumerName consumer, Place place) {
        if (place.isWaiting()) {
            turns.put(turn(tenant, consumer, place), "");
        }
        places.put(Keys.of(tenant, consumer, place.complaint()), place);
    }

    private static String turn(Tenant tenant, ConsumerName consumer, Place place) {
        return Keys.of(tenant, consumer, Keys.instant(place.claimableAt()), place.complaint());
    }
}
