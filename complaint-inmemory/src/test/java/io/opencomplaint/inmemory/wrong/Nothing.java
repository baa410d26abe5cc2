package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
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
import io.opencomplaint.spi.Rollup;
import io.opencomplaint.spi.Tally;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does nothing and complains of nothing. */
final class Nothing implements ComplaintStore, Rollup {

    @Override
    public void append(Append append) {}

    @Override
    public void redact(Redaction redaction) {}

    @Override
    public List<AppendOutcome> append(List<Append> appends) {
        return List.of();
    }

    @Override
    public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
        return List.of();
    }

    @Override
    public Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids) {
        return Map.of();
    }

    @Override
    public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
        return Optional.empty();
    }

    @Override
    public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
        return List.of();
    }

    @Override
    public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
        return new Page<>(List.of(), null, null);
    }

    @Override
    public long count(Tenant tenant, Criteria criteria) {
        return 0;
    }

    @Override
    public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
        return List.of();
    }

    @Override
    public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
        return List.of();
    }

    @Override
    public long reserve(Tenant tenant, String series, int count) {
        return 0;
    }

    @Override
    public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        return List.of();
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {}

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {}

    @Override
    public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        return List.of();
    }

    @Override
    public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        return false;
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        return false;
    }

    @Override
    public boolean release(Tenant tenant, FeedClaim claim) {
        return false;
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        return List.of();
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        return false;
    }

    @Override
    public int count(Tenant tenant, List<Counting> countings) {
        return countings.size();
    }

    @Override
    public List<Cell> cells(Tenant tenant, ConsumerName consumer, CellQuery query) {
        return List.of();
    }

    @Override
    public long waiting(Tenant tenant, ConsumerName consumer) {
        return 0;
    }

    @Override
    public void forget(Tenant tenant, ConsumerName consumer) {}
}
