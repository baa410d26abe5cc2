package io.opencomplaint.desk;

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
import io.opencomplaint.spi.Grouping;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one report, as of one instant: from a rollup where there is one for its months, otherwise by counting complaint by
 * complaint.
 */
final class Reporting {

    private static final int MAX_LISTED = 1_000;
    private static final int MAX_MAJORS = 100;
    private static final Bookkeeping BOOKS = new Bookkeeping(2, 100);

    /** Before every complaint. */
    private static final YearMonth BEGINNING = YearMonth.of(0, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Comparator<Complaint> OLDEST = Comparator.comparing(
                    (Complaint complaint) -> complaint.milestones().receivedAt())
            .thenComparing(complaint -> complaint.id().value());

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
        return new PeriodReport(
                period,
                asOf,
                zone,
                waiting,
                kept(period),
                kept(period.previous()),
                kept(period.lastYear()),
                flow(period),
                unfinished(period.to()),
                majors(period, sums::cells),
                BOOKS.ledger(period.from(), period.to(), grouping -> tools.store()
                        .frequencies(tenant, received(period), grouping)));
    }

    private Statistics kept(ReportPeriod period) {
        return Statistics.of(period, sums::cells, oneByOne.of(received(period).overdueAt(asOf)), most);
    }

    private PeriodReport counted(ReportPeriod period) {
        Span days = oneByOne.span(period.from(), period.to());
        PeriodPass current = pass(period, days, BOOKS.customers(), BOOKS.problems());
        Statistics statistics = statistics(period, current);
        return new PeriodReport(
                period,
                asOf,
                zone,
                0,
                statistics,
                statistics(period.previous(), pass(period.previous(), null)),
                statistics(period.lastYear(), pass(period.lastYear(), null)),
                flow(period, days, statistics.total().received(), current),
                unfinished(period, current),
                majors(period, current.sums()::cells),
                BOOKS.ledger(period.from(), period.to(), current::frequencies));
    }

    private PeriodPass pass(ReportPeriod period, @Nullable Span ending, Grouping... groupings) {
        PeriodPass pass = new PeriodPass(zone, asOf, ending, MAX_LISTED + 1, groupings);
        if (!OneByOne.isBeforeAll(period.to())) {
            oneByOne.each(received(period), pass::add);
        }
        return pass;
    }

    private Statistics statistics(ReportPeriod period, PeriodPass pass) {
        return Statistics.of(period, pass.sums()::cells, pass.overdue(), most);
    }

    private static Criteria received(ReportPeriod period) {
        return Criteria.any().received(period.from(), period.to());
    }

    private Flow flow(ReportPeriod period) {
        YearMonth from = period.firstMonth();
        YearMonth to = period.lastMonth();
        YearMonth before = from.minusMonths(1);
        boolean any = !before.isBefore(BEGINNING);
        long was = any ? received(Axis.TOTAL, BEGINNING, before) : 0;
        long gone = any ? received(Axis.CLOSING, BEGINNING, before) : 0;
        return new Flow(was - gone, received(Axis.TOTAL, from, to), received(Axis.CLOSING, from, to));
    }

    private long received(Axis axis, YearMonth from, YearMonth to) {
        return sums.cells(new CellQuery(Set.of(axis), from, to, false, CellQuery.MAX_KEYS)).stream()
                .mapToLong(cell -> cell.figures().of(Measure.RECEIVED))
                .sum();
    }

    /** What ended in the period was received in it, before it or, in another zone, behind it. */
    private Flow flow(ReportPeriod period, Span days, long received, PeriodPass pass) {
        Criteria ended = Criteria.any().closed(days);
        long endedLater = period.to().isBefore(LAST_DAY)
                ? count(ended.received(period.to().plusDays(1), null))
                : 0;
        LocalDate before = period.from().minusDays(1);
        if (OneByOne.isBeforeAll(before)) {
            return new Flow(0, received, pass.ended() + endedLater);
        }
        long was = count(Criteria.any().received(null, before));
        Criteria goneBefore = Criteria.any()
                .closed(Span.before(period.from().atStartOfDay(zone).toInstant()));
        // What was not there cannot have gone, but for what was received where it was a later day already: the next one
        // at most.
        long gone = count(
                was > 0
                        ? goneBefore
                        : goneBefore.received(period.from(), period.from().plusDays(1)));
        return new Flow(was - gone, received, pass.ended() + count(ended.received(null, before)) + endedLater);
    }

    private long count(Criteria criteria) {
        return tools.store().count(tenant, criteria);
    }

    private Listing<UnfinishedCase> unfinished(LocalDate to) {
        Page<Complaint> page = open(to);
        return listing(page.items(), page.next() == null);
    }

    private Listing<UnfinishedCase> unfinished(ReportPeriod period, PeriodPass pass) {
        LocalDate eve = period.from().minusDays(1);
        if (OneByOne.isBeforeAll(eve)) {
            return listing(pass.open(), true);
        }
        Page<Complaint> before = open(eve);
        List<Complaint> open = Stream.concat(before.items().stream(), pass.open().stream())
                .sorted(OLDEST)
                .toList();
        return listing(open, before.next() == null);
    }

    private Page<Complaint> open(LocalDate to) {
        Criteria criteria = Criteria.any().phases(UNFINISHED).received(null, to);
        return tools.store()
                .search(tenant, criteria, PageRequest.first(MAX_LISTED).by(SortOrder.OLDEST_FIRST));
    }

    private Listing<UnfinishedCase> listing(List<Complaint> open, boolean complete) {
        List<UnfinishedCase> oldest = open.stream()
                .limit(MAX_LISTED)
                .map(complaint -> UnfinishedCase.of(complaint, asOf))
                .toList();
        return new Listing<>(oldest, complete && open.size() <= MAX_LISTED);
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
