package io.opencomplaint.desk;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.Contribution;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.spi.Rollup;
import io.opencomplaint.spi.UnknownConsumerException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rollup of a desk, if its store can keep one. It is named after the rules of counting and the zone, so that desks with other
 * ones, such as those of another version, keep another one beside it and none spoils the sums of the other.
 */
record KeptSums(DeskTools tools, Tenant tenant, @Nullable Rollup rollup, ConsumerName consumer) {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSums.class);

    private static final String PREFIX = "statistics.";
    private static final long MOST_BEHIND = 10_000;

    /** Whether a name is that of a consumer which keeps sums, and so no host's. */
    static boolean isKept(ConsumerName consumer) {
        return consumer.value().startsWith(PREFIX);
    }

    static KeptSums of(DeskTools tools, Tenant tenant) {
        Rollup rollup = tools.store() instanceof Rollup able ? able : null;
        return new KeptSums(tools, tenant, rollup, name(tools.policy().zone()));
    }

    /** Without a rollup, whatever the store can do. */
    static KeptSums none(DeskTools tools, Tenant tenant) {
        return new KeptSums(tools, tenant, null, name(tools.policy().zone()));
    }

    private static ConsumerName name(ZoneId zone) {
        String place = zone.getId()
                .replace("+", "plus")
                .replace('/', '.')
                .replace(':', '.')
                .toLowerCase(Locale.ROOT);
        return ConsumerName.of(PREFIX + Contribution.VERSION + "." + place);
    }

    /**
     * How many complaints are not counted; below zero where no sums are kept, or where they are so far behind, as while they are
     * begun, that complaints are better counted one by one.
     */
    long usable() {
        long waiting = rollup == null ? -1 : rollup.waiting(tenant, consumer);
        return waiting > 0 && (waiting > MOST_BEHIND || waiting > counted() / 10) ? -1 : waiting;
    }

    private long counted() {
        return cells(new CellQuery(Set.of(Axis.TOTAL), YearMonth.of(0, 1), YearMonth.of(9999, 12), false, 1)).stream()
                .mapToLong(cell -> cell.figures().of(Measure.RECEIVED))
                .sum();
    }

    List<Cell> cells(CellQuery query) {
        return rollup == null ? List.of() : rollup.cells(tenant, consumer, query);
    }

    Refresh refresh(int limit) {
        if (rollup == null) {
            return new Refresh(0, List.of(), false);
        }
        try {
            Refresh refresh = new Refreshing(tools, tenant, rollup, consumer).refresh(limit);
            // A subscription that was interrupted gives nothing either; asked only when there is nothing, since it
            // counts what waits.
            if (refresh.counted() > 0 || !refresh.failed().isEmpty() || rollup.waiting(tenant, consumer) >= 0) {
                return refresh;
            }
        } catch (UnknownConsumerException e) {
            LOG.info("Statistics of tenant {} are kept from now on as {}", tenant, consumer);
        }
        tools.store().subscribe(tenant, consumer, FeedStart.BEGINNING);
        return new Refreshing(tools, tenant, rollup, consumer).refresh(limit);
    }

    void forget(ConsumerName kept) {
        if (!isKept(kept)) {
            throw new IllegalArgumentException("No statistics are kept as " + kept + ": give a name that begins with "
                    + PREFIX + ", as keptBy() does");
        }
        if (rollup != null) {
            rollup.forget(tenant, kept);
        }
    }
}
