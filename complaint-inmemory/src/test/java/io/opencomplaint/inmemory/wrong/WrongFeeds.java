package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stores whose feed is wrong. */
final class WrongFeeds {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private WrongFeeds() {}

    /** Takes what is there when it acknowledges for what was delivered: an event that was committed meanwhile is passed over. */
    static final class SkipsLateCommit extends Delegating {
        @Override
        public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
            long now = right.history(tenant, claim.complaint()).size();
            return right.acknowledge(tenant, claim, Math.max(now, delivered));
        }
    }

    /** A wake-up that comes while the complaint is claimed goes under, until the next one. */
    static final class LosesWakeUp extends Delegating {
        private final Map<String, Long> slept = new ConcurrentHashMap<>();
        private final Map<String, Boolean> claimed = new ConcurrentHashMap<>();

        @Override
        public void append(Append append) {
            right.append(append);
            String key = append.tenant() + " " + append.complaint().id();
            if (claimed.containsKey(key)) {
                slept.put(key, append.complaint().version());
            }
        }

        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            List<FeedClaim> claims = right.claim(tenant, consumer, request).stream()
                    .filter(claim -> isAwake(tenant, claim))
                    .toList();
            claims.forEach(claim -> claimed.put(tenant + " " + claim.complaint(), true));
            return claims;
        }

        @Override
        public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
            claimed.remove(tenant + " " + claim.complaint());
            return right.acknowledge(tenant, claim, delivered);
        }

        private boolean isAwake(Tenant tenant, FeedClaim claim) {
            String key = tenant + " " + claim.complaint();
            return right.find(tenant, claim.complaint()).orElseThrow().version() > slept.getOrDefault(key, 0L);
        }
    }

    /** Acknowledges for whichever tenant has the complaint. */
    static final class TenantForgotten extends Delegating {
        private final Set<Tenant> tenants = ConcurrentHashMap.newKeySet();

        @Override
        public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
            tenants.add(tenant);
            right.subscribe(tenant, consumer, start);
        }

        @Override
        public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
            return tenants.stream()
                            .filter(each -> right.acknowledge(each, claim, delivered))
                            .count()
                    > 0;
        }
    }

    /** Only reads what waits, so that everybody gets it. */
    static final class ClaimThatHoldsNothing extends Delegating {
        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            return right.claim(tenant, consumer, new ClaimRequest(request.now(), request.now(), request.limit()));
        }
    }

    /** Counts as delivered what it hands out, before anybody has had it. */
    static final class AcknowledgesBeforeTheCall extends Delegating {
        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            List<FeedClaim> claims = right.claim(tenant, consumer, request);
            claims.forEach(claim -> right.acknowledge(
                    tenant, claim, right.history(tenant, claim.complaint()).size()));
            return claims;
        }

        @Override
        public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
            return true;
        }
    }

    /** What one node has claimed stays with it, though the node was killed. */
    static final class ClaimForEver extends Delegating {
        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            return right.claim(tenant, consumer, new ClaimRequest(request.now(), FAR, request.limit()));
        }
    }

    /** Goes on with the newest event, so that older ones come after it or never. */
    static final class NewestFirst extends Delegating {
        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            return right.claim(tenant, consumer, request).stream()
                    .map(claim -> new FeedClaim(
                            claim.consumer(),
                            claim.complaint(),
                            right.find(tenant, claim.complaint()).orElseThrow().version() - 1,
                            claim.attempts(),
                            claim.ticket(),
                            claim.claimedAt()))
                    .toList();
        }
    }

    /** Forgets what it could not deliver, and goes on behind it. */
    static final class DeadLetterLosesItsPlace extends Delegating {
        @Override
        public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
            return again != null
                    ? right.fail(tenant, claim, again)
                    : right.acknowledge(
                            tenant,
                            claim,
                            right.history(tenant, claim.complaint()).size());
        }
    }

    /** Whoever comes first gets it, the other consumer does not. */
    static final class OnePositionForAll extends Delegating {
        private static final ConsumerName SHARED = ConsumerName.of("shared");

        @Override
        public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
            right.subscribe(tenant, SHARED, start);
        }

        @Override
        public void unsubscribe(Tenant tenant, ConsumerName consumer) {
            right.unsubscribe(tenant, SHARED);
        }

        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            return right.claim(tenant, SHARED, request);
        }

        @Override
        public List<DeadLetter> deadLetters(
                Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
            return right.deadLetters(tenant, SHARED, after, limit);
        }

        @Override
        public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
            return right.revive(tenant, SHARED, complaint, skipped);
        }
    }

    /** Begins with what comes afterwards, whatever was asked for. */
    static final class AlwaysFromNow extends Delegating {
        @Override
        public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
            right.subscribe(tenant, consumer, FeedStart.NOW);
        }
    }
}
