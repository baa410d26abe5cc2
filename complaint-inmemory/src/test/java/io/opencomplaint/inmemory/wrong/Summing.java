package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.spi.Rollup;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A right store that keeps sums, as plainly as can be, for wrong ones to differ from in one thing. For consumers from the beginning. */
class Summing extends Delegating implements Rollup {

    /** Whose sums. */
    record Owner(String tenant, String consumer) {}

    final Map<Owner, Map<CellKey, Figures>> sums = new ConcurrentHashMap<>();
    final Map<Owner, Map<ComplaintId, Long>> counted = new ConcurrentHashMap<>();
    private final Map<Tenant, Map<ComplaintId, Long>> versions = new ConcurrentHashMap<>();

    @Override
    public void append(Append append) {
        right.append(append);
        versions.computeIfAbsent(append.tenant(), tenant -> new ConcurrentHashMap<>())
                .merge(append.complaint().id(), append.complaint().version(), Math::max);
    }

    @Override
    public void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start) {
        right.subscribe(tenant, consumer, start);
        counted.putIfAbsent(new Owner(tenant.code(), consumer.value()), new ConcurrentHashMap<>());
    }

    @Override
    public void unsubscribe(Tenant tenant, ConsumerName consumer) {
        right.unsubscribe(tenant, consumer);
        counted.remove(new Owner(tenant.code(), consumer.value()));
    }

    @Override
    public int count(Tenant tenant, List<Counting> countings) {
        check(countings);
        synchronized (this) {
            List<Counting> held =
                    countings.stream().filter(each -> acknowledge(tenant, each)).toList();
            held.forEach(each -> add(tenant, each));
            return held.size();
        }
    }

    void check(List<Counting> countings) {
        long consumers = countings.stream()
                .map(counting -> counting.claim().consumer())
                .distinct()
                .count();
        if (consumers > 1 || countings.size() > MAX_COUNTED) {
            throw new IllegalArgumentException("Too many complaints, or consumers");
        }
    }

    boolean acknowledge(Tenant tenant, Counting counting) {
        if (!right.acknowledge(tenant, counting.claim(), counting.through())) {
            return false;
        }
        counted.get(new Owner(tenant.code(), counting.claim().consumer().value()))
                .put(counting.claim().complaint(), counting.through());
        return true;
    }

    void add(Tenant tenant, Counting counting) {
        Map<CellKey, Figures> own =
                sums.computeIfAbsent(owner(tenant, counting.claim().consumer()), owner -> new ConcurrentHashMap<>());
        counting.changes().forEach((at, change) -> add(own, new CellKey(at.axis(), at.month(), key(at.key())), change));
    }

    void add(Map<CellKey, Figures> own, CellKey at, Figures change) {
        own.merge(at, change, Figures::plus);
    }

    @Override
    public synchronized List<Cell> cells(Tenant tenant, ConsumerName consumer, CellQuery query) {
        Map<CellKey, Figures> found = new HashMap<>();
        sums.getOrDefault(owner(tenant, consumer), Map.of()).forEach((at, figures) -> {
            if (query.axes().contains(at.axis()) && isWithin(query, at.month())) {
                YearMonth month = query.byMonth() ? at.month() : query.from();
                found.merge(new CellKey(at.axis(), month, at.key()), figures, Figures::plus);
            }
        });
        List<Cell> sorted = found.entrySet().stream()
                .map(entry -> new Cell(entry.getKey(), entry.getValue()))
                .filter(cell -> isShown(cell, isBounded(query)))
                .sorted(Comparator.comparing((Cell cell) -> cell.at().axis())
                        .thenComparing(cell -> cell.at().month())
                        .thenComparing(order()))
                .toList();
        return isBounded(query) ? most(sorted, query.most()) : sorted;
    }

    Owner owner(Tenant tenant, ConsumerName consumer) {
        return new Owner(tenant.code(), consumer.value());
    }

    String key(String key) {
        return key;
    }

    boolean isWithin(CellQuery query, YearMonth month) {
        return !month.isBefore(query.from()) && !month.isAfter(query.to());
    }

    boolean isShown(Cell cell, boolean bounded) {
        return (bounded && cell.at().axis().isOpen())
                ? cell.figures().of(Measure.RECEIVED) > 0
                : !cell.figures().isNone();
    }

    boolean isBounded(CellQuery query) {
        return !query.byMonth();
    }

    Comparator<Cell> order() {
        return Comparator.comparingLong((Cell cell) -> -cell.figures().of(Measure.RECEIVED))
                .thenComparing(cell -> cell.at().key());
    }

    static List<Cell> most(List<Cell> sorted, int most) {
        Map<Axis, Integer> taken = new HashMap<>();
        return sorted.stream()
                .filter(cell ->
                        !cell.at().axis().isOpen() || taken.merge(cell.at().axis(), 1, Integer::sum) <= most)
                .toList();
    }

    @Override
    public synchronized long waiting(Tenant tenant, ConsumerName consumer) {
        Map<ComplaintId, Long> had = counted.get(new Owner(tenant.code(), consumer.value()));
        if (had == null) {
            return -1;
        }
        return versions.getOrDefault(tenant, Map.of()).entrySet().stream()
                .filter(each -> each.getValue() > had.getOrDefault(each.getKey(), 0L))
                .count();
    }

    @Override
    public synchronized void forget(Tenant tenant, ConsumerName consumer) {
        unsubscribe(tenant, consumer);
        sums.remove(owner(tenant, consumer));
    }
}
