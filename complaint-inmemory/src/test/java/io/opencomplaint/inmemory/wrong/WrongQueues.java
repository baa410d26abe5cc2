package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that hand out wrongly what is due. */
final class WrongQueues {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private WrongQueues() {}

    /** Only reads what is due, so that everybody gets it. */
    static final class ClaimThatHoldsNothing extends Delegating {
        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            return right.claim(tenant, new ClaimRequest(request.now(), request.now(), request.limit()));
        }
    }

    /** Looks first and claims afterwards, so that two may both find it free. */
    static final class LookThenClaim extends Delegating {
        private final Gap gap = new Gap();
        private final Map<String, Long> claimed = new ConcurrentHashMap<>();

        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            List<ComplaintId> free = new ArrayList<>();
            Instant now = request.now();
            for (ComplaintId id : right.claim(tenant, new ClaimRequest(now, now, 10_000))) {
                if (free.size() < request.limit() && !claimed.containsKey(key(tenant, id, now))) {
                    free.add(id);
                }
            }
            gap.waitForAnother();
            for (ComplaintId id : free) {
                claimed.put(key(tenant, id, now), now.getEpochSecond());
            }
            return List.copyOf(free);
        }

        /** Right in all but the gap: an append or another time makes another key. */
        private String key(Tenant tenant, ComplaintId id, Instant now) {
            long version = right.find(tenant, id).map(Complaint::version).orElse(0L);
            return tenant + " " + id + " " + version + " " + now.getEpochSecond() / 60;
        }
    }

    /** Hands out what other tenants have too. */
    static final class TenantForgotten extends Delegating {
        private final Set<Tenant> tenants = ConcurrentHashMap.newKeySet();

        @Override
        public void append(Append append) {
            tenants.add(append.tenant());
            right.append(append);
        }

        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            return tenants.stream()
                    .flatMap(each -> right.claim(each, request).stream())
                    .limit(request.limit())
                    .toList();
        }
    }

    /** Looks at clocks alone, so that the date of a task passes unnoticed. */
    static final class TasksForgotten extends Delegating {
        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            return right.claim(tenant, request).stream()
                    .filter(id -> right.find(tenant, id).orElseThrow().clocks().nextAlarmAt() != null)
                    .toList();
        }
    }

    /** Hands out what has an alarm at any time. */
    static final class TimeForgotten extends Delegating {
        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            return right.claim(tenant, new ClaimRequest(FAR, FAR.plusSeconds(1), request.limit()));
        }
    }

    /** What one node has claimed stays with it, though the node was killed. */
    static final class ClaimForEver extends Delegating {
        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            return right.claim(tenant, new ClaimRequest(request.now(), FAR, request.limit()));
        }
    }

    /** Puts complaints into the queue when they come in and never again. */
    static final class QueueLeftStale extends Delegating {
        private final ComplaintStore queue = new InMemoryComplaintStore();

        @Override
        public void append(Append append) {
            right.append(append);
            if (append.expectedVersion() == 0) {
                queue.append(append);
            }
        }

        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            return queue.claim(tenant, request);
        }
    }

    /** Moves a complaint in the queue and leaves the claim on it. */
    static final class ClaimOutlivesAppend extends Delegating {
        private final Map<String, Instant> claims = new ConcurrentHashMap<>();

        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            return right.claim(tenant, request).stream()
                    .filter(id -> mine(tenant + " " + id, request.now(), request.until()))
                    .toList();
        }

        private boolean mine(String key, Instant now, Instant until) {
            return claims.merge(key, until, (before, after) -> before.isAfter(now) ? before.minusNanos(1) : after)
                    .equals(until);
        }
    }

    /** Ends the claim before it knows whether the append is refused. */
    static final class RefusedAppendEndsClaim extends Delegating {
        private final Map<String, Instant> ended = new ConcurrentHashMap<>();

        @Override
        public void append(Append append) {
            ended.put(append.tenant() + " " + append.complaint().id(), Instant.MIN);
            right.append(append);
            ended.remove(append.tenant() + " " + append.complaint().id());
        }

        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            List<ComplaintId> claimed = right.claim(tenant, request);
            List<ComplaintId> freed = ended.keySet().stream()
                    .filter(key -> key.startsWith(tenant + " "))
                    .map(key -> ComplaintId.of(key.substring(key.indexOf(' ') + 1)))
                    .filter(id -> ended.remove(tenant + " " + id) != null
                            && right.find(tenant, id).isPresent())
                    .toList();
            return freed.isEmpty() ? claimed : freed;
        }
    }

    /** Has no order by time. */
    static final class ClaimedById extends Delegating {
        @Override
        public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
            return right.claim(tenant, request).stream()
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
