package io.opencomplaint.desk;

import io.opencomplaint.access.Permission;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.report.statistics.MajorCase;
import io.opencomplaint.report.statistics.MonthlyCounts;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.report.statistics.UnfinishedCase;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Statistics and periodic reports as one actor may see them 统计分析. Who lacks {@link Permission#SMALL_GROUPS} is not shown groups of fewer
 * complaints than the access rules say, nor single cases, nor as many other groups as it takes so that the total minus what is shown does
 * not give them away. Keys of those who complained more than once are shown only to who may know all who complain in confidence, and of
 * nobody who is hidden from them in one of their cases. Single cases are listed as far as the actor may read them.
 * Immutable; safe from any thread.
 */
public final class ActorReports {

    /** Of somebody who complained more often nobody is told. */
    private static final int MOST_OF_ONE = 1_000;

    private final Clearance clearance;
    private final ComplaintReports reports;

    ActorReports(Clearance clearance, ComplaintReports reports) {
        this.clearance = clearance;
        this.reports = reports;
    }

    /**
     * The report of a period, with its {@value ComplaintReports#MOST} most frequent keys of each open axis.
     *
     * @param period days of receipt
     * @return as of now, in the policy's zone
     */
    public PeriodReport of(ReportPeriod period) {
        return of(period, ComplaintReports.MOST);
    }

    /**
     * The report of a period.
     *
     * @param period days of receipt
     * @param most how many keys of each open axis at most, as {@link ComplaintReports#of(ReportPeriod, int)} says
     * @return as of now, in the policy's zone
     */
    public PeriodReport of(ReportPeriod period, int most) {
        PeriodReport report = reports.of(period, most);
        PeriodReport shown =
                clearance.allowsThroughout(Permission.SMALL_GROUPS) ? report : report.withoutGroupsBelow(least());
        Set<ComplaintId> readable = readable(Stream.concat(
                        shown.unfinished().items().stream().map(UnfinishedCase::complaint),
                        shown.majors().items().stream().map(MajorCase::complaint))
                .distinct()
                .toList());
        boolean confided = clearance.allowsThroughout(Permission.READ_CONFIDENTIAL);
        return shown.only(readable::contains, customer -> confided && isShownEverywhere(customer, report.repeats()));
    }

    private Set<ComplaintId> readable(List<ComplaintId> ids) {
        Set<ComplaintId> readable = new HashSet<>();
        for (int from = 0; from < ids.size(); from += BulkStore.MAX) {
            List<ComplaintId> some = ids.subList(from, Math.min(ids.size(), from + BulkStore.MAX));
            clearance.tools().store().find(clearance.tenant(), some).stream()
                    .filter(complaint -> clearance.allows(Permission.READ, complaint))
                    .forEach(complaint -> readable.add(complaint.id()));
        }
        return readable;
    }

    /** Who complained, of the actor's own unit too, is told of nobody of whom it is hidden in one case. */
    private boolean isShownEverywhere(String customer, RepeatLedger ledger) {
        Criteria theirs = Criteria.any().complainant(customer).received(ledger.from(), ledger.to());
        Page<Complaint> page =
                clearance.tools().store().search(clearance.tenant(), theirs, PageRequest.first(MOST_OF_ONE));
        return page.next() == null
                && page.items().stream()
                        .allMatch(complaint -> clearance.allows(Permission.READ, complaint)
                                && clearance.sightInLists(complaint).showsComplainant());
    }

    /**
     * Every key of an axis month by month 分月统计.
     *
     * @param axis what to break down by
     * @param from first month of receipt, of {@link Axis#CLOSING} of the end
     * @param to last month, not before the first
     * @return the figures of each month and key that may be shown
     */
    public MonthlyCounts monthly(Axis axis, YearMonth from, YearMonth to) {
        MonthlyCounts counts = reports.monthly(axis, from, to);
        return clearance.allowsThroughout(Permission.SMALL_GROUPS) ? counts : counts.withoutGroupsBelow(least());
    }

    private int least() {
        return clearance.rules().smallestGroup();
    }
}
