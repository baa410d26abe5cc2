package io.opencomplaint.examples.keyvalue;

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
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.Tally;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Complaints in one file of H2's MVStore, for one process. One may write at a time, each write is on the disk when it returns.
 * Searching and counting read all complaints of the tenant.
 */
public final class KeyValueStore implements ComplaintStore, AutoCloseable {

    private final Vault vault;
    private final Register register;
    private final Alarms alarms;
    private final Counters counters;
    private final Feed feed;

    /**
     * Opens a file, or begins one.
     *
     * @param file which
     */
    public KeyValueStore(Path file) {
        vault = new Vault(file);
        register = new Register(vault);
        alarms = new Alarms(vault);
        counters = new Counters(vault);
        feed = new Feed(vault, counters);
    }

    @Override
    public void append(Append append) {
        vault.write(() -> switch (tried(append)) {
            case STORED -> true;
            case STALE -> throw new StaleVersionException(append.complaint().id(), append.expectedVersion());
            case DUPLICATE -> throw new DuplicateException(append.complaint());
        });
    }

    @Override
    public void redact(Redaction redaction) {
        Append append = redaction.append();
        vault.write(() -> {
            Complaint before = register.find(append.tenant(), append.complaint().id());
            if (before == null || before.version() != append.expectedVersion()) {
                throw new StaleVersionException(append.complaint().id(), append.expectedVersion());
            }
            register.store(append, before);
            register.replace(append.tenant(), redaction.erased());
            alarms.move(before, append.complaint());
            feed.note(append);
            return true;
        });
    }

    @Override
    public List<AppendOutcome> append(List<Append> appends) {
        List<Append> checked = BulkStore.checked(appends);
        return vault.write(() -> checked.stream().map(this::tried).toList());
    }

    private AppendOutcome tried(Append append) {
        Complaint before = register.find(append.tenant(), append.complaint().id());
        AppendOutcome outcome = register.check(append, before);
        if (outcome == AppendOutcome.STORED) {
            register.store(append, before);
            alarms.move(before, append.complaint());
            feed.note(append);
        }
        return outcome;
    }

    @Override
    public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
        return vault.read(() -> Optional.ofNullable(register.find(tenant, id)));
    }

    @Override
    public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
        return vault.read(() -> BulkStore.checked(ids).stream()
                .map(id -> register.find(tenant, id))
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
        return vault.read(() -> register.history(tenant, id));
    }

    @Override
    public Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids) {
        return vault.read(() -> {
            Map<ComplaintId, List<RecordedEvent>> histories = new LinkedHashMap<>();
            for (ComplaintId id : BulkStore.checked(ids)) {
                List<RecordedEvent> history = register.history(tenant, id);
                if (!history.isEmpty()) {
                    histories.put(id, history);
                }
            }
            return Collections.unmodifiableMap(histories);
        });
    }

    @Override
    public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
        Comparator<Complaint> inOrder = Comparator.comparing(complaint -> Cursor.of(request.order(), complaint));
        return vault.read(() -> Page.of(
                matching(tenant, criteria)
                        .filter(complaint -> request.reaches(Cursor.of(request.order(), complaint)))
                        .sorted(request.before() == null ? inOrder : inOrder.reversed())
                        .limit(request.size() + 1L)
                        .toList(),
                request));
    }

    @Override
    public long count(Tenant tenant, Criteria criteria) {
        return vault.read(() -> matching(tenant, criteria).count());
    }

    @Override
    public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
        Map<String, Tally> groups = new TreeMap<>();
        return vault.read(() -> {
            matching(tenant, criteria)
                    .forEach(complaint -> groups.compute(
                            dimension.keyOf(complaint),
                            (key, group) -> (group == null ? Tally.none(key) : group).and(complaint)));
            return List.copyOf(groups.values());
        });
    }

    @Override
    public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
        FrequencyCount count = new FrequencyCount(grouping);
        return vault.read(() -> {
            matching(tenant, criteria).forEach(count::add);
            return count.found();
        });
    }

    private Stream<Complaint> matching(Tenant tenant, Criteria criteria) {
        return register.all(tenant).filter(criteria::isMetBy);
    }

    @Override
    public long reserve(Tenant tenant, String series, int count) {
        int block = NumberReserve.checkedBlock(count);
        String name = NumberReserve.checkedSeries(series);
        return vault.write(() -> counters.next(block, tenant, name));
    }

    @Override
    public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        return vault.write(() -> alarms.claim(tenant, request));
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
        vault.write(() -> {
            feed.subscribe(tenant, consumer, start == FeedStart.NOW ? Stream.of() : register.all(tenant));
            return true;
        });
    }

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {
        vault.write(() -> {
            feed.unsubscribe(tenant, consumer);
            return true;
        });
    }

    @Override
    public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        return vault.write(() -> feed.claim(tenant, consumer, request));
    }

    @Override
    public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        return vault.write(() -> feed.acknowledge(tenant, claim, delivered));
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        return vault.write(() -> feed.fail(tenant, claim, again));
    }

    @Override
    public boolean release(Tenant tenant, FeedClaim claim) {
        return vault.write(() -> feed.release(tenant, claim));
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        return vault.read(() -> feed.deadLetters(tenant, consumer, after, EventFeed.checkedLimit(limit)));
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        return vault.write(() -> feed.revive(tenant, consumer, complaint, skipped));
    }

    @Override
    public void close() {
        vault.close();
    }
}
