package io.opencomplaint.desk;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.CellSums;
import io.opencomplaint.report.statistics.MonthlyCounts;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ConsumerName;
import java.time.YearMonth;
import java.util.Set;

/**
 * Statistics and periodic reports of a tenant 统计分析. What each number means stands in {@code docs/metrics.md}. Immutable; safe from
 * any thread. Checks no permissions: {@link ComplaintDesk#as} gives reports that do.
 *
 * <p>A store that can keep sums ({@link io.opencomplaint.spi.Rollup}) answers from them in a time that grows with keys and months,
 * not with complaints. The host's scheduler keeps them up to date by {@link #refresh}; reading changes nothing, and says how many
 * complaints have changed since. What no sum holds is read from the complaints: of a report, those that are overdue, the oldest
 * unfinished ones, major cases, and how often the keys of repeats occur in its period. Where sums are not kept, are more than
 * 10,000 complaints or a tenth of all behind, as while they are begun, or where a period is not whole months, complaints are
 * counted one by one: in a time that grows with how many they are.
 */
public final class ComplaintReports {

    /** How many keys of a category, a unit, a respondent and so on a report holds unless told otherwise. */
    public static final int MOST = 1_000;

    private static final int MAX_REFRESHED = 10_000;

    private final DeskTools tools;
    private final Tenant tenant;
    private final KeptSums sums;

    ComplaintReports(DeskTools tools, Tenant tenant) {
        this(tools, tenant, KeptSums.of(tools, tenant));
    }

    private ComplaintReports(DeskTools tools, Tenant tenant, KeptSums sums) {
        this.tools = tools;
        this.tenant = tenant;
        this.sums = sums;
    }

    /**
     * The same reports, counted complaint by complaint, whatever sums are kept 重新统计: to check them by.
     *
     * @return reports that never read kept sums
     */
    public ComplaintReports recounting() {
        return new ComplaintReports(tools, tenant, KeptSums.none(tools, tenant));
    }

    /**
     * The report of a period, with its {@value #MOST} most frequent keys of each open axis.
     *
     * @param period days of receipt
     * @return as of now, in the policy's zone
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer
     */
    public PeriodReport of(ReportPeriod period) {
        return of(period, MOST);
    }

    /**
     * The report of a period.
     *
     * @param period days of receipt
     * @param most how many keys of each open axis at most, 1 to {@value CellQuery#MAX_KEYS}
     * @return as of now, in the policy's zone
     * @throws IllegalArgumentException when the bound is out of bounds
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer
     */
    public PeriodReport of(ReportPeriod period, int most) {
        return new Reporting(tools, tenant, sums, most).of(period);
    }

    /**
     * Every key of an axis month by month 分月统计, such as all categories over all time.
     *
     * @param axis what to break down by
     * @param from first month of receipt, of {@link Axis#CLOSING} of the end
     * @param to last month, not before the first
     * @return the figures of each month and key, however many keys there are
     * @throws IllegalArgumentException when the months end before they begin, or lie outside the years -9999 to 9999
     * @throws io.opencomplaint.spi.StorageException when the store cannot answer
     */
    public MonthlyCounts monthly(Axis axis, YearMonth from, YearMonth to) {
        CellQuery query = new CellQuery(Set.of(axis), from, to, true, CellQuery.MAX_KEYS);
        long waiting = sums.usable();
        if (waiting >= 0) {
            return new MonthlyCounts(axis, sums.cells(query), waiting);
        }
        CellSums counted = new OneByOne(tools, tenant).of(axis, from, to);
        return new MonthlyCounts(axis, counted.cells(query), 0);
    }

    /**
     * Brings the kept sums up to what the complaints are now; the host's scheduler calls it, on as many nodes as it likes, until
     * there is no more. The first call begins with all complaints that there are. Does nothing on a store that keeps no sums. A
     * node that is killed leaves nothing half counted; what it had claimed is counted once the claims have ended.
     *
     * @param limit how many complaints at most, 1 to 10,000
     * @return what it did
     * @throws IllegalArgumentException when the limit is out of bounds
     * @throws io.opencomplaint.spi.UnknownConsumerException when another node forgets the sums at this very moment; call it again
     * @throws io.opencomplaint.spi.StorageException when the store fails, or when the first refresh is called in a transaction of
     *     the host; what was counted until then stays counted
     */
    public Refresh refresh(int limit) {
        if (limit < 1 || limit > MAX_REFRESHED) {
            throw new IllegalArgumentException(
                    "Refresh by 1 to " + MAX_REFRESHED + " complaints at once, not " + limit);
        }
        return sums.refresh(limit);
    }

    /**
     * Forgets the kept sums, so that the next {@link #refresh} begins anew 重建. Until nearly all is counted again, reports count one
     * by one.
     *
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public void forget() {
        forget(keptBy());
    }

    /**
     * Forgets sums that this desk does not read any more: those of a former zone of the policy, or of a former version of the
     * library, which otherwise wait for ever for the events that every act notes for them.
     *
     * @param consumer what {@link #keptBy} said then; nothing happens when there is none of this name
     * @throws IllegalArgumentException when no desk keeps statistics under such a name
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public void forget(ConsumerName consumer) {
        sums.forget(consumer);
    }

    /**
     * The consumer of the event feed that keeps the sums, named after the rules of counting and the zone of the policy.
     *
     * @return for example {@code statistics.1.asia.shanghai}
     */
    public ConsumerName keptBy() {
        return sums.consumer();
    }
}
