package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.StorageException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores that handle many complaints at once wrongly. */
final class WrongBulks {

    private WrongBulks() {}

    /** Gives up the rest after the first that is refused. */
    static final class StopsAtTheFirst extends Delegating {
        @Override
        public List<AppendOutcome> append(List<Append> appends) {
            List<AppendOutcome> outcomes = new ArrayList<>();
            for (Append append : BulkStore.checked(appends)) {
                boolean going = outcomes.stream().allMatch(AppendOutcome.STORED::equals);
                outcomes.add(going ? right.append(List.of(append)).get(0) : AppendOutcome.STALE);
            }
            return List.copyOf(outcomes);
        }
    }

    /** Finds out in the middle that a call is not allowed, and keeps what it had stored by then. */
    static final class ChecksOnTheWay extends Delegating {
        @Override
        public List<AppendOutcome> append(List<Append> appends) {
            List<AppendOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < appends.size(); i++) {
                BulkStore.checked(appends.subList(0, i + 1));
                outcomes.addAll(right.append(List.of(appends.get(i))));
            }
            return List.copyOf(outcomes);
        }
    }

    /** Tells every refusal in the same words. */
    static final class AlwaysStale extends Delegating {
        @Override
        public List<AppendOutcome> append(List<Append> appends) {
            return right.append(appends).stream()
                    .map(outcome -> outcome == AppendOutcome.DUPLICATE ? AppendOutcome.STALE : outcome)
                    .toList();
        }
    }

    /** Looks for what is wanted before it looks at the version. */
    static final class WantedBeforeVersion extends Delegating {
        @Override
        public List<AppendOutcome> append(List<Append> appends) {
            List<AppendOutcome> outcomes = new ArrayList<>();
            for (Append append : BulkStore.checked(appends)) {
                String number = append.complaint().number();
                boolean taken = number != null
                        && right.count(append.tenant(), Criteria.any().number(number)) > 0;
                AppendOutcome outcome = right.append(List.of(append)).get(0);
                outcomes.add(taken && outcome == AppendOutcome.STALE ? AppendOutcome.DUPLICATE : outcome);
            }
            return List.copyOf(outcomes);
        }
    }

    /** Tells outcomes in the order in which it stored, not in which it was asked. */
    static final class OutcomesById extends Delegating {
        @Override
        public List<AppendOutcome> append(List<Append> appends) {
            return right.append(BulkStore.checked(appends).stream()
                    .sorted((one, other) ->
                            one.complaint().id().compareTo(other.complaint().id()))
                    .toList());
        }
    }

    /** Gives what it finds in the order of its key. */
    static final class FoundById extends Delegating {
        @Override
        public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
            return right.find(tenant, ids.stream().sorted().toList());
        }
    }

    /** Gives a complaint as often as it is asked for. */
    static final class FoundTwice extends Delegating {
        @Override
        public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
            Set<ComplaintId> checked = BulkStore.checked(ids);
            return Stream.concat(checked.stream(), ids.stream().skip(checked.size()))
                    .flatMap(id -> right.find(tenant, id).stream())
                    .toList();
        }
    }

    /** Compares only the ids. */
    static final class TenantForgotten extends Delegating {
        private final Set<Tenant> tenants = ConcurrentHashMap.newKeySet();

        @Override
        public void append(Append append) {
            tenants.add(append.tenant());
            right.append(append);
        }

        @Override
        public Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids) {
            Map<ComplaintId, List<RecordedEvent>> own = right.histories(tenant, ids);
            return !own.isEmpty()
                    ? own
                    : tenants.stream()
                            .flatMap(each -> right.histories(each, ids).entrySet().stream())
                            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        }
    }

    /** Locks complaints in the order of the list, so that two calls wait for each other; gives up as a database would. */
    static final class LocksInOrderOfList extends Delegating {
        private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
        private final Gap gap = new Gap();

        @Override
        public List<AppendOutcome> append(List<Append> appends) {
            List<ReentrantLock> held = new ArrayList<>();
            try {
                for (Append append : BulkStore.checked(appends)) {
                    lock(append, held);
                    gap.waitForAnother();
                }
                return right.append(appends);
            } finally {
                held.forEach(ReentrantLock::unlock);
            }
        }

        private void lock(Append append, List<ReentrantLock> held) {
            String key = append.tenant() + " " + append.complaint().id();
            ReentrantLock lock = locks.computeIfAbsent(key, unused -> new ReentrantLock());
            try {
                if (!lock.tryLock(100, TimeUnit.MILLISECONDS)) {
                    throw new StorageException("deadlock", new IllegalStateException());
                }
                held.add(lock);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StorageException("interrupted", e);
            }
        }
    }
}
