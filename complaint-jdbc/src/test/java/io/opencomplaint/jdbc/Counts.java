package io.opencomplaint.jdbc;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Plain sums of complaints received for tests of the adapter's own. */
final class Counts {

    static final ConsumerName STATISTICS = ConsumerName.of("statistics");
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Figures ONE = Figures.of(Measure.RECEIVED, 1);

    private Counts() {}

    /** Complaints that wait to be counted. */
    static List<Counting> waiting(JdbcComplaintStore store, int complaints) {
        store.subscribe(Cases.TENANT, STATISTICS, FeedStart.BEGINNING);
        store.append(IntStream.range(0, complaints)
                .mapToObj(i -> Cases.received("c-" + i))
                .toList());
        return claimed(store);
    }

    /** Each adds one to the whole and one to itself. */
    static List<Counting> claimed(JdbcComplaintStore store) {
        ClaimRequest request = new ClaimRequest(Cases.AT, Cases.AT.plusSeconds(60), 10_000);
        return store.claim(Cases.TENANT, STATISTICS, request).stream()
                .map(Counts::counting)
                .toList();
    }

    private static Counting counting(FeedClaim claim) {
        CellKey total = new CellKey(Axis.TOTAL, MARCH, "");
        CellKey own = new CellKey(Axis.HANDLER, MARCH, claim.complaint().value());
        return new Counting(claim, 1, Map.of(total, ONE, own, ONE));
    }

    static List<Long> total(JdbcComplaintStore store) {
        CellQuery query = new CellQuery(Set.of(Axis.TOTAL), MARCH, MARCH, false, 1);
        return store.cells(Cases.TENANT, STATISTICS, query).stream()
                .map(Cell::figures)
                .map(figures -> figures.of(Measure.RECEIVED))
                .toList();
    }
}
