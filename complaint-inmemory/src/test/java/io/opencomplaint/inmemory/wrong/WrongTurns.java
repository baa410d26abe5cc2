package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stores whose feed gives turns, counts attempts or numbers claims wrongly. */
final class WrongTurns {

    private static final int ALL = 10_000;

    private WrongTurns() {}

    private static FeedClaim changed(FeedClaim claim, int attempts, long ticket) {
        return new FeedClaim(
                claim.consumer(), claim.complaint(), claim.delivered(), attempts, ticket, claim.claimedAt());
    }

    /** Has no turn: the first by id comes first, each time. */
    static final class ClaimedById extends Delegating {
        @Override
        public synchronized List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            ClaimRequest everything = new ClaimRequest(request.now(), request.until(), ALL);
            List<FeedClaim> all = new ArrayList<>(right.claim(tenant, consumer, everything));
            all.sort(Comparator.comparing(FeedClaim::complaint));
            int most = Math.min(request.limit(), all.size());
            all.subList(most, all.size()).forEach(claim -> right.release(tenant, claim));
            return List.copyOf(all.subList(0, most));
        }
    }

    /** Counts what failed, and forgets whom the events have killed. */
    static final class ForgetsTheKilled extends Delegating {
        private final Map<String, Integer> failures = new ConcurrentHashMap<>();

        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            return right.claim(tenant, consumer, request).stream()
                    .map(claim -> changed(
                            claim, Math.min(claim.attempts(), failures.getOrDefault(key(claim), 0)), claim.ticket()))
                    .toList();
        }

        @Override
        public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
            failures.merge(key(claim), 1, Integer::sum);
            return right.fail(tenant, claim, again);
        }

        private static String key(FeedClaim claim) {
            return claim.consumer() + " " + claim.complaint();
        }
    }

    /** What was had late stays counted as an attempt. */
    static final class AttemptsForGood extends Delegating {
        private final Map<String, Integer> claims = new ConcurrentHashMap<>();

        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            return right.claim(tenant, consumer, request).stream()
                    .map(claim -> changed(
                            claim,
                            claims.merge(consumer + " " + claim.complaint(), 1, Integer::sum) - 1,
                            claim.ticket()))
                    .toList();
        }
    }

    /** What was not used counts as failed. */
    static final class ReleaseThatCounts extends Delegating {
        @Override
        public boolean release(Tenant tenant, FeedClaim claim) {
            return right.fail(tenant, claim, claim.claimedAt());
        }
    }

    /** Gives back whatever runs now, whoever asks. */
    static final class ReleasesAnything extends Delegating {
        private final Map<ComplaintId, FeedClaim> running = new ConcurrentHashMap<>();

        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            List<FeedClaim> claims = right.claim(tenant, consumer, request);
            claims.forEach(claim -> running.put(claim.complaint(), claim));
            return claims;
        }

        @Override
        public boolean release(Tenant tenant, FeedClaim claim) {
            return right.release(tenant, running.getOrDefault(claim.complaint(), claim));
        }
    }

    /** Numbers the claims of each subscription from one. */
    static final class TicketsFromOne extends Delegating {
        private final Map<String, Long> last = new ConcurrentHashMap<>();
        private final Map<String, FeedClaim> real = new ConcurrentHashMap<>();

        @Override
        public void unsubscribe(Tenant tenant, ConsumerName consumer) {
            right.unsubscribe(tenant, consumer);
            last.keySet().removeIf(key -> key.startsWith(tenant + " " + consumer + " "));
        }

        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            return right.claim(tenant, consumer, request).stream()
                    .map(claim -> numbered(tenant, claim))
                    .toList();
        }

        @Override
        public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
            return right.acknowledge(tenant, real(tenant, claim), delivered);
        }

        @Override
        public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
            return right.fail(tenant, real(tenant, claim), again);
        }

        @Override
        public boolean release(Tenant tenant, FeedClaim claim) {
            return right.release(tenant, real(tenant, claim));
        }

        private FeedClaim numbered(Tenant tenant, FeedClaim claim) {
            long number = last.merge(key(tenant, claim), 1L, Long::sum);
            real.put(key(tenant, claim) + number, claim);
            return changed(claim, claim.attempts(), number);
        }

        private FeedClaim real(Tenant tenant, FeedClaim claim) {
            return real.getOrDefault(key(tenant, claim) + claim.ticket(), claim);
        }

        private static String key(Tenant tenant, FeedClaim claim) {
            return tenant + " " + claim.consumer() + " " + claim.complaint() + " ";
        }
    }

    /** Believes whatever it is told was delivered. */
    static final class RunsAhead extends Delegating {
        private final Map<String, Long> ahead = new ConcurrentHashMap<>();

        @Override
        public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
            ahead.merge(tenant + " " + claim.consumer() + " " + claim.complaint(), delivered, Math::max);
            return right.acknowledge(tenant, claim, delivered);
        }

        @Override
        public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
            return right.claim(tenant, consumer, request).stream()
                    .filter(claim ->
                            right.find(tenant, claim.complaint()).orElseThrow().version()
                                    > ahead.getOrDefault(tenant + " " + consumer + " " + claim.complaint(), 0L))
                    .toList();
        }
    }

    /** Lists as much as it likes when it is asked for too much or nothing. */
    static final class AnyNumberOfLetters extends Delegating {
        @Override
        public List<DeadLetter> deadLetters(
                Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
            return right.deadLetters(tenant, consumer, after, Math.max(1, Math.min(limit, ALL)));
        }
    }
}
