package io.opencomplaint.encryption;

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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that gets no text to see. */
class EncryptedStore implements ComplaintStore {

    private final ComplaintStore store;
    private final Encrypting texts;

    EncryptedStore(ComplaintStore store, TextCipher cipher) {
        this.store = store;
        this.texts = new Encrypting(cipher);
    }

    @Override
    public void append(Append append) {
        store.append(texts.closed(append));
    }

    @Override
    public void redact(Redaction redaction) {
        store.redact(texts.closed(redaction));
    }

    @Override
    public List<AppendOutcome> append(List<Append> appends) {
        return store.append(appends.stream().map(texts::closed).toList());
    }

    @Override
    public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
        return store.find(tenant, id).map(texts::open);
    }

    @Override
    public List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids) {
        return store.find(tenant, ids).stream().map(texts::open).toList();
    }

    @Override
    public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
        return texts.open(tenant, store.history(tenant, id));
    }

    @Override
    public Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids) {
        Map<ComplaintId, List<RecordedEvent>> open = new LinkedHashMap<>();
        store.histories(tenant, ids).forEach((id, history) -> open.put(id, texts.open(tenant, history)));
        return Collections.unmodifiableMap(open);
    }

    @Override
    public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
        return texts.open(store.search(tenant, wordless(criteria), request));
    }

    @Override
    public long count(Tenant tenant, Criteria criteria) {
        return store.count(tenant, wordless(criteria));
    }

    @Override
    public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
        return store.tally(tenant, wordless(criteria), dimension);
    }

    @Override
    public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
        return store.frequencies(tenant, wordless(criteria), grouping);
    }

    @Override
    public long reserve(Tenant tenant, String series, int count) {
        return store.reserve(tenant, series, count);
    }

    @Override
    public List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        return store.claim(tenant, request);
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
        store.subscribe(tenant, consumer, start);
    }

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {
        store.unsubscribe(tenant, consumer);
    }

    @Override
    public List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request) {
        return store.claim(tenant, consumer, request);
    }

    @Override
    public boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered) {
        return store.acknowledge(tenant, claim, delivered);
    }

    @Override
    public boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again) {
        return store.fail(tenant, claim, again);
    }

    @Override
    public boolean release(Tenant tenant, FeedClaim claim) {
        return store.release(tenant, claim);
    }

    @Override
    public List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit) {
        return store.deadLetters(tenant, consumer, after, limit);
    }

    @Override
    public boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped) {
        return store.revive(tenant, consumer, complaint, skipped);
    }

    private static Criteria wordless(Criteria criteria) {
        if (criteria.text() != null) {
            throw EncryptedTextException.search();
        }
        return criteria;
    }
}
