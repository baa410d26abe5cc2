package io.opencomplaint.desk;

import io.opencomplaint.desk.OneByOne.Counted;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.CaseFile;
import io.opencomplaint.report.statistics.Flow;
import io.opencomplaint.report.statistics.Listing;
import io.opencomplaint.report.statistics.MajorCase;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.report.statistics.Statistics;
import io.opencomplaint.report.statistics.UnfinishedCase;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes one report, as of one instant: from a rollup where there is one for its months, otherwise by counting complaint by complaint. */
final class Reporting {

    private static final int MAX_LISTED = 1_000;
    private static final int MAX_MAJORS = 100;
    private static final int MAX_REPEATS = 100;

    /** No store keeps what was before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** Before every complaint. */
    private static final YearMonth BEGINNING = YearMonth.of(0, 1);

    private static final Phase[] UNFINISHED =
            Arrays.stream(Phase.values()).filter(phase -> !phase.isEnd()).toArray(Phase[]::new);

    private final DeskTools tools;
    private final Tenant tenant;
    private final KeptSums sums;
    private final OneByOne oneByOne;
    private final int most;
    private final Instant asOf;
    private final ZoneId zone;

    Reporting(DeskTools tools, Tenant tenant, KeptSums sums, int most) {
        this.tools = tools;
        this.tenant = tenant;
        this.sums = sums;
        this.oneByOne = new OneByOne(tools, tenant);
        this.most = most;
        this.asOf = tools.now();
        this.zone = tools.policy().zone();
    }

    PeriodReport of(ReportPeriod period) {
        long waiting = sums.usable();
        if (waiting < 0 || !period.isWholeMonths()) {
            return counted(period);
        }
        PeriodReport report = kept(period, waiting);
        // Whoever forgets the sums meanwhile leaves nothing of them to be reported.
        return sums.usable() < 0 ? counted(period) : report;
    }

    private PeriodReport kept(ReportPeriod period, long waiting) {
        return report(
                period,
                waiting,
                kept(period),
                kept(period.previous()),
                kept(period.lastYear()),
                flow(period, sums::cells),
                majors(period, sums::cells));
    }

    private Statistics kept(ReportPeriod period) {
        return Statistics.of(period, sums::cells, oneByOne.overdue(received(period), asOf), most);
    }

    private PeriodReport counted(ReportPeriod period) {
        Counted current = oneByOne.of(received(period), asOf);
        Statistics statistics = statistics(period, current);
        return report(
                period,
                0,
                statistics,
                recounted(period.previous()),
                recounted(period.lastYear()),
                flow(period, statistics.total().received()),
                majors(period, current.all()::cells));
    }

    private Statistics recounted(ReportPeriod period) {
        return statistics(period, oneByOne.of(received(period), asOf));
    }

    private Statistics statistics(ReportPeriod period, Counted counted) {
        return Statistics.of(period, counted.all()::cells, counted.overdue(), most);
    }

    private PeriodReport report(
            ReportPeriod period,
            long waiting,
            Statistics current,
            Statistics previous,
            Statistics lastYear,
            Flow flow,
            Listing<MajorCase> majors) {
        return new PeriodReport(
                period,
                asOf,
                zone,
                waiting,
                current,
                previous,
                lastYear,
                flow,
                unfinished(period),
                majors,
                new Bookkeeping(tools, tenant, 2, MAX_REPEATS).ledger(period.from(), period.to()));
    }

    private static Criteria received(ReportPeriod period) {
        return Criteria.any().received(period.from(), period.to());
    }

    private static Flow flow(ReportPeriod period, Function<CellQuery, List<Cell>> cells) {
        YearMonth from = period.firstMonth();
        YearMonth to = period.lastMonth();
        YearMonth before = from.minusMonths(1);
        boolean any = !before.isBefore(BEGINNING);
        long was = any ? received(cells, Axis.TOTAL, BEGINNING, before) : 0;
        long gone = any ? received(cells, Axis.CLOSING, BEGINNING, before) : 0;
        return new Flow(was - gone, received(cells, Axis.TOTAL, from, to), received(cells, Axis.CLOSING, from, to));
    }

    private static long received(Function<CellQuery, List<Cell>> cells, Axis axis, YearMonth from, YearMonth to) {
        return cells.apply(new CellQuery(Set.of(axis), from, to, false, CellQuery.MAX_KEYS)).stream()
                .mapToLong(cell -> cell.figures().of(Measure.RECEIVED))
                .sum();
    }

    private Flow flow(ReportPeriod period, long received) {
        Instant start = period.from().atStartOfDay(zone).toInstant();
        boolean any = period.from().isAfter(FIRST_DAY);
        long was = any ? count(Criteria.any().received(null, period.from().minusDays(1))) : 0;
        long gone = any ? count(Criteria.any().closed(Span.before(start))) : 0;
        return new Flow(was - gone, received, count(Criteria.any().closed(oneByOne.span(period.from(), period.to()))));
    }

    private long count(Criteria criteria) {
        return tools.store().count(tenant, criteria);
    }

    private Listing<UnfinishedCase> unfinished(ReportPeriod period) {
        Criteria criteria = Criteria.any().phases(UNFINISHED).received(null, period.to());
        Page<Complaint> page = tools.store()
                .search(tenant, criteria, PageRequest.first(MAX_LISTED).by(SortOrder.OLDEST_FIRST));
        List<UnfinishedCase> oldest = page.items().stream()
                .map(complaint -> UnfinishedCase.of(complaint, asOf))
                .toList();
        return new Listing<>(oldest, page.next() == null);
    }

    private Listing<MajorCase> majors(ReportPeriod period, Function<CellQuery, List<Cell>> cells) {
        CellQuery query =
                new CellQuery(Set.of(Axis.MAJOR), period.firstMonth(), period.lastMonth(), false, MAX_MAJORS + 1);
        List<ComplaintId> ids = cells.apply(query).stream()
                .map(cell -> new ComplaintId(cell.at().key()))
                .toList();
        List<ComplaintId> listed = ids.subList(0, Math.min(ids.size(), MAX_MAJORS));
        List<MajorCase> majors = tools.store().histories(tenant, listed).values().stream()
                .map(history -> MajorCase.of(CaseFile.of(tenant, history)))
                .sorted(MajorCase.BY_DAY)
                .toList();
        return new Listing<>(majors, ids.size() <= MAX_MAJORS);
    }
}
