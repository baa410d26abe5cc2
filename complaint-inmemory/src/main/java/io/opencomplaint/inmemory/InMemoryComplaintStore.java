package io.opencomplaint.inmemory;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import io.opencomplaint.spi.UnknownConsumerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps complaints in the memory of this process, for as long as this object is reachable 内存存储: for tests, trials and
 * hosts that keep their data elsewhere. Nothing is written anywhere.
 *
 * <p>Safe from any thread. Appends to different complaints do not wait for each other, and readers wait for nobody: what
 * a reader sees of one complaint is its state after some append, whole. It takes no part in a host's transaction, so an
 * append stays when the host rolls back. It never throws {@link io.opencomplaint.spi.StorageException}.
 *
 * <p>Searching by external reference or number costs the same at any size; other searches look at every complaint of
 * the tenant after the cursor until the page is full, and {@link #tally} at all of them.
 */
public final class InMemoryComplaintStore implements ComplaintStore {

    private static final TenantShelf NOTHING = new TenantShelf();

    private final Map<Tenant, TenantShelf> shelves = new ConcurrentHashMap<>();

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
        Cursor after = request.after();
        List<Complaint> found = new ArrayList<>();
        for (CaseFile file : toRead(tenant).candidates(criteria, after)) {
            Complaint complaint = meeting(file, criteria);
            if (complaint == null || (after != null && Cursor.of(complaint).compareTo(after) <= 0)) {
                continue;
            }
            if (found.size() == request.size()) {
                return new Page<>(found, Cursor.of(found.get(found.size() - 1)));
            }
            found.add(complaint);
        }
        return new Page<>(found, null);
    }

    @Override
    public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
        Map<String, Count> groups = new TreeMap<>();
        for (CaseFile file : toRead(tenant).candidates(criteria, null)) {
            Complaint complaint = meeting(file, criteria);
            if (complaint != null) {
                groups.computeIfAbsent(Count.key(complaint, dimension), unused -> new Count())
                        .add(complaint);
            }
        }
        return groups.entrySet().stream()
                .map(group -> group.getValue().tally(group.getKey()))
                .toList();
    }

    @Override
    public long reserve(Tenant tenant, String series) {
        return toWrite(tenant).reserve(series);
    }

    @Override
    public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        return toRead(tenant).claim(request);
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
        return line != null && line.of(claim.complaint()).acknowledge(claim, delivered);
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        FeedLine line = line(tenant, claim.consumer());
        return line != null && line.of(claim.complaint()).fail(claim, again);
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        FeedLine line = line(tenant, consumer);
        return line == null ? List.of() : line.deadLetters(after, limit);
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        FeedLine line = line(tenant, consumer);
        return line != null && line.of(complaint).revive(complaint, skipped);
    }

    private @Nullable FeedLine line(Tenant tenant, ConsumerName consumer) {
        return toRead(tenant).feed().line(consumer);
    }

    private static @Nullable Complaint meeting(CaseFile file, Criteria criteria) {
        Standing standing = file.standing();
        return standing != null && Matching.meets(standing.complaint(), criteria) ? standing.complaint() : null;
    }

    /** Asking for a tenant leaves no trace of it. */
    private TenantShelf toRead(Tenant tenant) {
        return shelves.getOrDefault(tenant, NOTHING);
    }

    private TenantShelf toWrite(Tenant tenant) {
        TenantShelf shelf = shelves.get(tenant);
        return shelf != null ? shelf : shelves.computeIfAbsent(tenant, unused -> new TenantShelf());
    }
}
