package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that read wrongly. */
final class WrongReads {

    private WrongReads() {}

    /** Looks in all tenants when the asked one has nothing. */
    static final class TenantLeak extends Delegating {
        private final Set<Tenant> tenants = ConcurrentHashMap.newKeySet();

        @Override
        public void append(Append append) {
            right.append(append);
            tenants.add(append.tenant());
        }

        @Override
        public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
            return right.find(tenant, id).or(() -> tenants.stream()
                    .flatMap(other -> right.find(other, id).stream())
                    .findFirst());
        }
    }

    /** Searches the tenant of the last append, whoever asks. */
    static final class TenantLeakInSearch extends Delegating {
        private volatile Tenant last = Tenant.DEFAULT;

        @Override
        public void append(Append append) {
            right.append(append);
            last = append.tenant();
        }

        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            return right.search(last, criteria, request);
        }
    }

    /** Gives pages in the order of ids. */
    static final class OrderedById extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Page<Complaint> page = right.search(tenant, criteria, request);
            List<Complaint> sorted = new ArrayList<>(page.items());
            sorted.sort(Comparator.comparing(Complaint::id));
            return new Page<>(sorted, page.next(), page.previous());
        }
    }

    /** Gives what has one time of receipt in another order each time. */
    static final class UnstableOrder extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Page<Complaint> page = right.search(tenant, criteria, request);
            List<Complaint> mixed = new ArrayList<>(page.items());
            Collections.reverse(mixed);
            mixed.sort(Comparator.comparing(complaint -> complaint.milestones().receivedAt()));
            return new Page<>(mixed, page.next(), page.previous());
        }
    }

    /** Begins a page with the last complaint of the page before. */
    static final class PageRepeats extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Page<Complaint> page = right.search(tenant, criteria, request);
            Cursor after = request.after();
            if (after == null || page.items().isEmpty()) {
                return page;
            }
            List<Complaint> items = new ArrayList<>(page.items());
            right.find(tenant, after.id()).ifPresent(repeated -> items.add(0, repeated));
            return new Page<>(items, page.next(), page.previous());
        }
    }

    /** Counts how many complaints to pass over instead of remembering where it was. */
    static final class PagedByOffset extends Delegating {
        private final Map<Cursor, Integer> offsets = new ConcurrentHashMap<>();

        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Cursor after = request.after();
            int offset = after == null ? 0 : offsets.getOrDefault(after, 0);
            List<Complaint> all = right.search(
                            tenant, criteria, PageRequest.first(1000).by(request.order()))
                    .items();
            int end = Math.min(all.size(), offset + request.size());
            if (end >= all.size()) {
                return new Page<>(all.subList(Math.min(offset, end), end), null, after);
            }
            Cursor next = Cursor.of(request.order(), all.get(end - 1));
            offsets.put(next, end);
            return new Page<>(all.subList(offset, end), next, after);
        }
    }

    /** Promises another page whenever one is full. */
    static final class EmptyLastPage extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Page<Complaint> page = right.search(tenant, criteria, request);
            List<Complaint> items = page.items();
            boolean full = items.size() == request.size();
            Cursor next = full ? Cursor.of(request.order(), items.get(items.size() - 1)) : null;
            return new Page<>(items, next, page.previous());
        }
    }

    /** Takes two criteria to mean one or the other. */
    static final class AnyCriterion extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            boolean two = criteria.channel() != null && criteria.unit() != null;
            return right.search(tenant, two ? Criteria.any().unit(criteria.unit()) : criteria, request);
        }
    }

    /** Counts everything, whatever is asked. */
    static final class CountsAll extends Delegating {
        @Override
        public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
            return right.tally(tenant, Criteria.any(), dimension);
        }
    }

    /** Gives out a list that its reader can change. */
    static final class MutableHistory extends Delegating {
        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            return new ArrayList<>(right.history(tenant, id));
        }
    }

    /** Gives out a view of the list that it goes on writing to. */
    static final class GrowingHistory extends Delegating {
        private final Map<String, List<RecordedEvent>> lists = new ConcurrentHashMap<>();

        @Override
        public void append(Append append) {
            right.append(append);
            list(append.tenant(), append.complaint().id()).addAll(append.events());
        }

        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            return Collections.unmodifiableList(list(tenant, id));
        }

        private List<RecordedEvent> list(Tenant tenant, ComplaintId id) {
            return lists.computeIfAbsent(tenant + " " + id, unused -> Collections.synchronizedList(new ArrayList<>()));
        }
    }

    /** Orders a history by the time of recording. */
    static final class HistoryByClock extends Delegating {
        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            return right.history(tenant, id).stream()
                    .sorted(Comparator.comparing(event -> event.recording().recordedAt()))
                    .toList();
        }
    }
}
