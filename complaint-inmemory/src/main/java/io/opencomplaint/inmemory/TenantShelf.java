package io.opencomplaint.inmemory;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Redaction;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.Span;
import io.opencomplaint.spi.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * All complaints of one tenant.
 *
 * <p>An append to a known complaint is one compare-and-set in its file. Only where something must be unique, a new
 * complaint or a new number, its keys are locked, the indexes filled and the file published last; a claim in an index
 * counts for nothing unless the published complaint bears it.
 */
final class TenantShelf {

    /** Of a place between complaints, whose instant alone matters. */
    private static final ComplaintId SOME = ComplaintId.of("any");

    private final Map<ComplaintId, CaseFile> files = new ConcurrentHashMap<>();
    private final Map<ExternalReference, CaseFile> references = new ConcurrentHashMap<>();
    private final Map<String, CaseFile> numbers = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Cursor, CaseFile> order = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> series = new ConcurrentHashMap<>();
    private final Queue queue = new Queue();
    private final Feed feed;
    private final KeyLocks locks = new KeyLocks();

    /** With tickets for claims of events, which never return. */
    TenantShelf(LongSupplier tickets) {
        feed = new Feed(tickets);
    }

    @Nullable
    Standing standing(ComplaintId id) {
        CaseFile file = files.get(id);
        return file == null ? null : file.standing();
    }

    /** A superset of what meets the criteria; cheap where a unique key is asked for. */
    Collection<CaseFile> candidates(Criteria criteria) {
        Collection<CaseFile> one = unique(criteria);
        return one == null ? between(criteria, null, null).values() : one;
    }

    /** The same, by time of receipt in the direction in which a page is read, none before its place. */
    Collection<CaseFile> beyond(Criteria criteria, PageRequest request) {
        Collection<CaseFile> one = unique(criteria);
        if (one != null) {
            return one.stream()
                    .filter(file -> isReached(file.standing(), request))
                    .toList();
        }
        boolean latestFirst = (request.order() == SortOrder.NEWEST_FIRST) != (request.before() != null);
        Cursor after = request.after() == null ? request.before() : request.after();
        Cursor place = after == null ? null : place(after.at(), after.id());
        return latestFirst
                ? between(criteria, null, place).descendingMap().values()
                : between(criteria, place, null).values();
    }

    private @Nullable Collection<CaseFile> unique(Criteria criteria) {
        if (criteria.reference() != null) {
            return atMostOne(references.get(criteria.reference()));
        }
        return criteria.number() == null ? null : atMostOne(numbers.get(criteria.number()));
    }

    private static boolean isReached(@Nullable Standing standing, PageRequest request) {
        return standing != null && request.reaches(Cursor.of(request.order(), standing.complaint()));
    }

    /** A superset of what was received on the days of the criteria, in order: a millisecond is more than any id. */
    private NavigableMap<Cursor, CaseFile> between(Criteria criteria, @Nullable Cursor after, @Nullable Cursor before) {
        Span span = criteria.receivedWithin();
        Instant from = span == null ? null : span.from();
        Instant end = span == null ? null : span.before();
        Cursor low = later(after, from == null ? null : place(from.minusMillis(1), SOME));
        Cursor high = earlier(before, end == null ? null : place(end, SOME));
        if (low == null) {
            return high == null ? order : order.headMap(high, false);
        }
        if (high == null) {
            return order.tailMap(low, false);
        }
        return low.compareTo(high) < 0 ? order.subMap(low, false, high, false) : Collections.emptyNavigableMap();
    }

    private static @Nullable Cursor later(@Nullable Cursor some, @Nullable Cursor other) {
        return some == null || (other != null && other.compareTo(some) > 0) ? other : some;
    }

    private static @Nullable Cursor earlier(@Nullable Cursor some, @Nullable Cursor other) {
        return some == null || (other != null && other.compareTo(some) < 0) ? other : some;
    }

    private static Cursor place(Instant at, ComplaintId id) {
        return new Cursor(SortOrder.OLDEST_FIRST, at, id);
    }

    /** The first of the next so many. */
    long reserve(String name, int count) {
        return series.computeIfAbsent(name, unused -> new AtomicLong()).getAndAdd(count) + 1;
    }

    List<ComplaintId> claim(ClaimRequest request) {
        return queue.claim(request);
    }

    Feed feed() {
        return feed;
    }

    void subscribe(ConsumerName consumer, FeedStart start) {
        feed.subscribe(consumer, start, files);
    }

    void create(Append append) {
        Complaint complaint = append.complaint();
        ExternalReference reference = complaint.filing().reference();
        int id = complaint.id().hashCode();
        int[] keys = {id, hashOr(id, reference), hashOr(id, complaint.number())};
        locks.holding(keys, () -> {
            if (files.containsKey(complaint.id())
                    || isTaken(references, reference)
                    || isTaken(numbers, complaint.number())) {
                throw new DuplicateException(complaint);
            }
            file(append);
        });
    }

    void advance(Append append) {
        Complaint complaint = append.complaint();
        CaseFile file = files.get(complaint.id());
        Standing before = file == null ? null : file.standing();
        if (file == null || before == null || before.version() != append.expectedVersion()) {
            throw stale(append);
        }
        String number = complaint.number();
        if (Objects.equals(number, before.complaint().number())) {
            replace(file, before, append);
        } else {
            int id = complaint.id().hashCode();
            int[] keys = {hashOr(id, before.complaint().number()), hashOr(id, number)};
            locks.holding(keys, () -> renumber(file, before, append));
        }
    }

    /** A number that the complaint did not have before would be found by nobody: a redaction gives none. */
    void redact(Redaction redaction) {
        Append append = redaction.append();
        CaseFile file = files.get(append.complaint().id());
        Standing before = file == null ? null : file.standing();
        if (file == null
                || before == null
                || before.version() != append.expectedVersion()
                || !replace(file, before, before.after(redaction), append)) {
            throw stale(append);
        }
    }

    private void file(Append append) {
        Complaint complaint = append.complaint();
        CaseFile file = new CaseFile();
        claim(references, complaint.filing().reference(), file);
        claim(numbers, complaint.number(), file);
        files.put(complaint.id(), file);
        order.put(Cursor.of(SortOrder.OLDEST_FIRST, complaint), file);
        Standing first = Standing.first(append);
        file.publish(first);
        queue.follow(file, null, first);
        feed.follow(append);
    }

    private void renumber(CaseFile file, Standing before, Append append) {
        if (!file.isAt(append.expectedVersion())) {
            throw stale(append);
        }
        String number = append.complaint().number();
        if (isTaken(numbers, number)) {
            throw new DuplicateException(append.complaint());
        }
        claim(numbers, number, file);
        if (!advance(file, before, append)) {
            release(number);
            throw stale(append);
        }
        release(before.complaint().number());
    }

    private void release(@Nullable String number) {
        if (number != null) {
            numbers.remove(number);
        }
    }

    private void replace(CaseFile file, Standing before, Append append) {
        if (!advance(file, before, append)) {
            throw stale(append);
        }
    }

    private boolean advance(CaseFile file, Standing before, Append append) {
        return replace(file, before, before.after(append), append);
    }

    private boolean replace(CaseFile file, Standing before, Standing after, Append append) {
        if (!file.advance(before, after)) {
            return false;
        }
        queue.follow(file, before, after);
        feed.follow(append);
        return true;
    }

    /** What is absent needs no lock of its own, and all that lack it must not meet at one. */
    private static int hashOr(int otherwise, @Nullable Object key) {
        return key == null ? otherwise : key.hashCode();
    }

    private static <K> boolean isTaken(Map<K, CaseFile> index, @Nullable K key) {
        return key != null && index.containsKey(key);
    }

    private static <K> void claim(Map<K, CaseFile> index, @Nullable K key, CaseFile file) {
        if (key != null) {
            index.put(key, file);
        }
    }

    private static List<CaseFile> atMostOne(@Nullable CaseFile file) {
        return file == null ? List.of() : List.of(file);
    }

    private static StaleVersionException stale(Append append) {
        return new StaleVersionException(append.complaint().id(), append.expectedVersion());
    }
}
