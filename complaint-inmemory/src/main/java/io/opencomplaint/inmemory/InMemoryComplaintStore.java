package io.opencomplaint.inmemory;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.EventFeed;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.FrequencyCount;
import io.opencomplaint.spi.Grouping;
import io.opencomplaint.spi.NumberReserve;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Redaction;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.Tally;
import io.opencomplaint.spi.UnknownConsumerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps complaints in the memory of this process, for as long as this object is reachable 内存存储: for tests, trials and
 * hosts that keep their data elsewhere. Nothing is written anywhere.
 *
 * <p>Safe from any thread. Appends to different complaints do not wait for each other, and readers wait for nobody: what
 * a reader sees of one complaint is its state after some append, whole. It takes no part in a host's transaction, so an
 * append stays when the host rolls back. It never throws {@link io.opencomplaint.spi.StorageException}.
 *
 * <p>Searching by external reference or number costs the same at any size. Other searches by time of receipt look at every
 * complaint of the tenant beyond the cursor until the page is full, those by deadline, {@link #count}, {@link #tally} and
 * {@link #frequencies} at all of them; of criteria with days of receipt, at those of these days only.
 */
public final class InMemoryComplaintStore implements ComplaintStore {

    private static final TenantShelf NOTHING = new TenantShelf(() -> 0);

    private final Map<Tenant, TenantShelf> shelves = new ConcurrentHashMap<>();

    /** For claims of events, of all tenants: none ever returns. */
    private final AtomicLong tickets = new AtomicLong();

    /** An empty store, which shares nothing with any other. */
    public InMemoryComplaintStore() {}

    @Override
    public void append(Append append) {
        if (append.expectedVersion() == 0) {
            toWrite(append.tenant()).create(append);
        } else {
            toRead(append.tenant()).advance(append);
        }
    }

    @Override
    public void redact(Redaction redaction) {
        toRead(redaction.append().tenant()).redact(redaction);
    }

    @Override
    public List<AppendOutcome> append(List<Append> appends) {
        return BulkStore.checked(appends).stream().map(this::outcome).toList();
    }

    @Override
    public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
        return BulkStore.checked(ids).stream()
                .flatMap(id -> find(tenant, id).stream())
                .toList();
    }

    @Override
    public Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids) {
        Map<ComplaintId, List<RecordedEvent>> histories = new LinkedHashMap<>();
        for (ComplaintId id : BulkStore.checked(ids)) {
            List<RecordedEvent> history = history(tenant, id);
            if (!history.isEmpty()) {
                histories.put(id, history);
            }
        }
        return Collections.unmodifiableMap(histories);
    }

    @Override
    public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
        return Optional.ofNullable(toRead(tenant).standing(id)).map(Standing::complaint);
    }

    @Override
    public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
        Standing standing = toRead(tenant).standing(id);
        return standing == null ? List.of() : standing.ledger().events();
    }

    @Override
    public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
        if (request.order() == SortOrder.DUE_FIRST) {
            return Page.of(byDeadline(tenant, criteria, request), request);
        }
        List<Complaint> found = new ArrayList<>();
        for (CaseFile file : toRead(tenant).beyond(criteria, request)) {
            Complaint complaint = meeting(file, criteria);
            if (complaint != null) {
                found.add(complaint);
                if (found.size() > request.size()) {
                    break;
                }
            }
        }
        return Page.of(found, request);
    }

    @Override
    public long count(Tenant tenant, Criteria criteria) {
        long count = 0;
        for (CaseFile file : toRead(tenant).candidates(criteria)) {
            count += meeting(file, criteria) == null ? 0 : 1;
        }
        return count;
    }

    @Override
    public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
        Map<String, Tally> groups = new TreeMap<>();
        for (CaseFile file : toRead(tenant).candidates(criteria)) {
            Complaint complaint = meeting(file, criteria);
            if (complaint != null) {
                groups.compute(dimension.keyOf(complaint), (key, group) -> (group == null ? Tally.none(key) : group)
                        .and(complaint));
            }
        }
        return List.copyOf(groups.values());
    }

    @Override
    public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
        FrequencyCount count = new FrequencyCount(grouping);
        for (CaseFile file : toRead(tenant).candidates(criteria)) {
            Complaint complaint = meeting(file, criteria);
            if (complaint != null) {
                count.add(complaint);
            }
        }
        return count.found();
    }

    @Override
    public long reserve(Tenant tenant, String series, int count) {
        return toWrite(tenant).reserve(NumberReserve.checkedSeries(series), NumberReserve.checkedBlock(count));
    }

    @Override
    public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        return toRead(tenant).claim(request);
    }

    /** Deadlines move, so nothing is kept in their order: what meets the criteria is put in order for each page. */
    private List<Complaint> byDeadline(Tenant tenant, Criteria criteria, PageRequest request) {
        Map<Cursor, Complaint> found = new TreeMap<>();
        for (CaseFile file : toRead(tenant).candidates(criteria)) {
            Complaint complaint = meeting(file, criteria);
            Cursor place = complaint == null ? null : Cursor.of(SortOrder.DUE_FIRST, complaint);
            if (complaint != null && place != null && request.reaches(place)) {
                found.put(place, complaint);
            }
        }
        List<Complaint> ordered = new ArrayList<>(found.values());
        if (request.before() != null) {
            Collections.reverse(ordered);
        }
        return ordered.subList(0, Math.min(ordered.size(), request.size() + 1));
    }

    /** Nothing can fail between two of them, so one after the other is all or nothing. */
    private AppendOutcome outcome(Append append) {
        try {
            append(append);
            return AppendOutcome.STORED;
        } catch (StaleVersionException e) {
            return AppendOutcome.STALE;
        } catch (DuplicateException e) {
            return AppendOutcome.DUPLICATE;
        }
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
        toWrite(tenant).subscribe(consumer, start);
    }

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {
        toRead(tenant).feed().unsubscribe(consumer);
    }

    @Override
    public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        FeedLine line = line(tenant, consumer);
        if (line == null) {
            throw new UnknownConsumerException(tenant, consumer);
        }
        return line.claim(request);
    }

    @Override
    public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        FeedLine line = line(tenant, claim.consumer());
        long there = recorded(tenant, claim.complaint(), delivered);
        return line != null && line.of(claim.complaint()).end(claim, place -> place.acknowledge(claim, there));
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        FeedLine line = line(tenant, claim.consumer());
        return line != null && line.of(claim.complaint()).end(claim, place -> place.fail(claim, again));
    }

    @Override
    public boolean release(Tenant tenant, FeedClaim claim) {
        FeedLine line = line(tenant, claim.consumer());
        return line != null && line.of(claim.complaint()).end(claim, place -> place.release(claim));
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        FeedLine line = line(tenant, consumer);
        int most = EventFeed.checkedLimit(limit);
        return line == null ? List.of() : line.deadLetters(after, most);
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        FeedLine line = line(tenant, consumer);
        return line != null && line.of(complaint).revive(complaint, recorded(tenant, complaint, skipped));
    }

    /** Up to which event one can have come: no further than the history goes. */
    private long recorded(Tenant tenant, ComplaintId complaint, long sequence) {
        Standing standing = toRead(tenant).standing(complaint);
        return Math.min(sequence, standing == null ? 0 : standing.version());
    }

    private @Nullable FeedLine line(Tenant tenant, ConsumerName consumer) {
        return toRead(tenant).feed().line(consumer);
    }

    private static @Nullable Complaint meeting(CaseFile file, Criteria criteria) {
        Standing standing = file.standing();
        return standing != null && criteria.isMetBy(standing.complaint()) ? standing.complaint() : null;
    }

    /** Asking for a tenant leaves no trace of it. */
    private TenantShelf toRead(Tenant tenant) {
        return shelves.getOrDefault(tenant, NOTHING);
    }

    private TenantShelf toWrite(Tenant tenant) {
        TenantShelf shelf = shelves.get(tenant);
        return shelf != null
                ? shelf
                : shelves.computeIfAbsent(tenant, unused -> new TenantShelf(tickets::incrementAndGet));
    }
}
