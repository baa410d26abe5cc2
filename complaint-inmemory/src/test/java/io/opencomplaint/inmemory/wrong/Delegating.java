package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.Grouping;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Redaction;
import io.opencomplaint.spi.Tally;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A right store, for wrong ones to differ from in one thing. */
class Delegating implements ComplaintStore {

    final ComplaintStore right = new InMemoryComplaintStore();

    @Override
    public void append(Append append) {
        right.append(append);
    }

    @Override
    public void redact(Redaction redaction) {
        right.redact(redaction);
    }

    @Override
    public List<AppendOutcome> append(List<Append> appends) {
        return right.append(appends);
    }

    @Override
    public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
        return right.find(tenant, ids);
    }

    @Override
    public Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids) {
        return right.histories(tenant, ids);
    }

    @Override
    public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
        return right.find(tenant, id);
    }

    @Override
    public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
        return right.history(tenant, id);
    }

    @Override
    public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
        return right.search(tenant, criteria, request);
    }

    @Override
    public long count(Tenant tenant, Criteria criteria) {
        return right.count(tenant, criteria);
    }

    @Override
    public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
        return right.tally(tenant, criteria, dimension);
    }

    @Override
    public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
        return right.frequencies(tenant, criteria, grouping);
    }

    @Override
    public long reserve(Tenant tenant, String series, int count) {
        return right.reserve(tenant, series, count);
    }

    @Override
    public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        return right.claim(tenant, request);
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
        right.subscribe(tenant, consumer, start);
    }

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {
        right.unsubscribe(tenant, consumer);
    }

    @Override
    public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        return right.claim(tenant, consumer, request);
    }

    @Override
    public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        return right.acknowledge(tenant, claim, delivered);
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        return right.fail(tenant, claim, again);
    }

    @Override
    public boolean release(Tenant tenant, FeedClaim claim) {
        return right.release(tenant, claim);
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        return right.deadLetters(tenant, consumer, after, limit);
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        return right.revive(tenant, consumer, complaint, skipped);
    }
}
