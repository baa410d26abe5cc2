package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stores that write wrongly. */
final class WrongAppends {

    private WrongAppends() {}

    /** Ignores the version: whoever writes last is right. */
    static class LostUpdate extends Delegating {
        @Override
        public void append(Append append) {
            overwrite(append);
        }

        final synchronized void overwrite(Append append) {
            if (append.expectedVersion() == 0) {
                right.append(append);
                return;
            }
            Complaint now = right.find(append.tenant(), append.complaint().id())
                    .orElseThrow(
                            () -> new StaleVersionException(append.complaint().id(), append.expectedVersion()));
            right.append(Edit.rebased(append, now.version()));
        }
    }

    /** Compares the version first and writes afterwards, so that two may both find it right. */
    static final class CheckThenAct extends LostUpdate {
        private final Gap gap = new Gap();

        @Override
        public void append(Append append) {
            if (append.expectedVersion() > 0) {
                check(append);
                gap.waitForAnother();
            }
            overwrite(append);
        }

        private void check(Append append) {
            ComplaintId id = append.complaint().id();
            long now = right.find(append.tenant(), id).map(Complaint::version).orElse(0L);
            if (now != append.expectedVersion()) {
                throw new StaleVersionException(id, append.expectedVersion());
            }
        }
    }

    /** Now and then acknowledges what it does not store, as a cache does that writes later. */
    static final class Forgetful extends Delegating {
        private static final int NOW_AND_THEN = 40;
        private final AtomicInteger appends = new AtomicInteger();

        @Override
        public void append(Append append) {
            if (append.expectedVersion() == 0 || appends.incrementAndGet() % NOW_AND_THEN != 0) {
                right.append(append);
            }
        }
    }

    /** Writes the events first, and does not take them back when the complaint is refused. */
    static final class EventsFirst extends Delegating {
        private final Map<String, List<RecordedEvent>> histories = new ConcurrentHashMap<>();

        @Override
        public void append(Append append) {
            String key = append.tenant() + " " + append.complaint().id();
            histories.merge(key, append.events(), (earlier, later) -> {
                List<RecordedEvent> both = new ArrayList<>(earlier);
                both.addAll(later);
                return List.copyOf(both);
            });
            right.append(append);
        }

        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            return histories.getOrDefault(tenant + " " + id, List.of());
        }
    }

    /** Stores the complaint and forgets the events of every append but the first. */
    static final class ComplaintWithoutEvent extends Delegating {
        private final Map<ComplaintId, Integer> kept = new ConcurrentHashMap<>();

        @Override
        public void append(Append append) {
            right.append(append);
            kept.putIfAbsent(append.complaint().id(), append.events().size());
        }

        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            List<RecordedEvent> all = right.history(tenant, id);
            return all.isEmpty() ? all : all.subList(0, kept.getOrDefault(id, all.size()));
        }
    }

    /** Passes over what is already there, as an insert that ignores conflicts does. */
    static final class DuplicateIgnored extends Delegating {
        @Override
        public void append(Append append) {
            try {
                right.append(append);
            } catch (DuplicateException ignored) {
                // That is the defect.
            }
        }
    }

    /** Has no unique constraint on external references. */
    static final class ReferenceTwice extends Delegating {
        private final Map<ComplaintId, ExternalReference> references = new ConcurrentHashMap<>();

        @Override
        public void append(Append append) {
            Complaint complaint = append.complaint();
            right.append(new Append(Edit.reference(complaint, null), append.events()));
            if (complaint.filing().reference() != null) {
                references.put(complaint.id(), complaint.filing().reference());
            }
        }

        @Override
        public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
            return right.find(tenant, id).map(this::restored);
        }

        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Page<Complaint> page = right.search(tenant, criteria.reference(null), request);
            List<Complaint> found = page.items().stream()
                    .map(this::restored)
                    .filter(each -> meets(each, criteria.reference()))
                    .toList();
            return new Page<>(found, page.next(), page.previous());
        }

        private Complaint restored(Complaint complaint) {
            return Edit.reference(complaint, references.get(complaint.id()));
        }

        private static boolean meets(Complaint complaint, @Nullable ExternalReference wanted) {
            return wanted == null || wanted.equals(complaint.filing().reference());
        }
    }

    /** Reads a counter and writes it back, so that two may read the same. */
    static final class NumberTwice extends Delegating {
        private final Gap gap = new Gap();
        private final Map<String, Long> counters = new ConcurrentHashMap<>();

        @Override
        public long reserve(Tenant tenant, String series, int count) {
            String key = tenant + " " + series;
            long next = counters.getOrDefault(key, 0L) + 1;
            gap.waitForAnother();
            counters.put(key, next + count - 1);
            return next;
        }
    }

    /** Has one series of numbers for all tenants. */
    static final class SharedNumbers extends Delegating {
        @Override
        public long reserve(Tenant tenant, String series, int count) {
            return right.reserve(Tenant.DEFAULT, series, count);
        }
    }
}
