package io.opencomplaint.examples.benchmark;

import io.opencomplaint.event.RecordedEvent;
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

/** A store that costs nothing and is none: it remembers the last complaint. Shows what a desk costs without its store. */
final class OneComplaint implements ComplaintStore {

    private @Nullable Complaint last;
    private long number;

    @Override
    public void append(Append append) {
        last = append.complaint();
    }

    @Override
    public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
        return Optional.ofNullable(last);
    }

    @Override
    public long reserve(Tenant tenant, String series, int count) {
        long first = number + 1;
        number += count;
        return first;
    }

    @Override
    public void redact(Redaction redaction) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AppendOutcome> append(List<Append> appends) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(Tenant tenant, Criteria criteria) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean release(Tenant tenant, FeedClaim claim) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        throw new UnsupportedOperationException();
    }
}
