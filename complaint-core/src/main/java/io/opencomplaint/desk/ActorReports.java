package io.opencomplaint.desk;

import io.opencomplaint.access.Permission;
import io.opencomplaint.report.statistics.MonthlyCounts;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.Axis;
import java.time.YearMonth;

/**
 * Statistics and periodic reports as one actor may see them 统计分析. Who lacks {@link Permission#SMALL_GROUPS} is not shown groups of fewer
 * complaints than the access rules say, nor single cases, nor as many other groups as it takes so that the total minus what is shown does
 * not give them away. Keys of those who complained more than once are shown only to who may know all who complain in confidence.
 * Immutable; safe from any thread.
 */
public final class ActorReports {

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
        return clearance.allowsThroughout(Permission.READ_CONFIDENTIAL) ? shown : shown.withoutCustomers();
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
