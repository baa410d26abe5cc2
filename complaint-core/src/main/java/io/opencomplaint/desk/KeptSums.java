package io.opencomplaint.desk;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.Contribution;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Rollup;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rollup of a desk, if its store can keep one. It is named after the rules of counting and the zone, so that desks with other ones,
 * such as those of another version, keep another one beside it and none spoils the sums of the other.
 */
record KeptSums(DeskTools tools, Tenant tenant, @Nullable Rollup rollup, ConsumerName consumer) {

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
        return ConsumerName.of("statistics." + Contribution.VERSION + "." + place);
    }

    /** How many complaints are not counted; below zero where no sums are kept. */
    long waiting() {
        return rollup == null ? -1 : rollup.waiting(tenant, consumer);
    }

    List<Cell> cells(CellQuery query) {
        return rollup == null ? List.of() : rollup.cells(tenant, consumer, query);
    }

    Refresh refresh(int limit) {
        if (rollup == null) {
            return new Refresh(0, List.of(), false);
        }
        if (rollup.waiting(tenant, consumer) < 0) {
            tools.store().subscribe(tenant, consumer, FeedStart.BEGINNING);
        }
        return new Refreshing(tools, tenant, rollup, consumer).refresh(limit);
    }

    void forget(ConsumerName kept) {
        if (rollup != null) {
            rollup.forget(tenant, kept);
        }
    }
}
