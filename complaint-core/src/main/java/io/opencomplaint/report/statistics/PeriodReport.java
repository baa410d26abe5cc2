package io.opencomplaint.report.statistics;

import io.opencomplaint.model.ComplaintId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * The periodic analysis of complaints 投诉分析报告 (S6, S10, S16): those received in a period, as they stand, in one zone. Where
 * complaints were counted from kept sums, statistics, flow and which cases are major are of the last refresh, and {@code uncounted}
 * says how many complaints have gone on since; what is overdue, unfinished or repeated is always of now, so a group may have more
 * overdue complaints than open ones. Nothing locks the complaints meanwhile: what changes while a report is made may be in one part
 * and not yet in another.
 *
 * @param period which days of receipt
 * @param asOf when it was made; what is overdue was so then
 * @param zone in which days and months are counted
 * @param uncounted how many complaints, of whatever period, have changed since the rollup was refreshed, so that the statistics
 *     have them as they stood before; 0 where they were counted one by one
 * @param current the period
 * @param previous the one before 环比
 * @param lastYear the same one of the year before 同比
 * @param flow what was there before, what came in and what ended
 * @param unfinished received in the period or before, and not ended, the oldest first, at most 1,000 未完成投诉
 * @param majors received in the period, by day of receipt, at most 100: where there are more, those of the lowest ids 重大投诉
 * @param repeats who complained more than once, and of what, at most 100 of each 重复投诉
 */
public record PeriodReport(
        ReportPeriod period,
        Instant asOf,
        ZoneId zone,
        long uncounted,
        Statistics current,
        Statistics previous,
        Statistics lastYear,
        Flow flow,
        Listing<UnfinishedCase> unfinished,
        Listing<MajorCase> majors,
        RepeatLedger repeats) {

    /**
     * The same without small groups, as {@link Statistics#withoutGroupsBelow} says, and without single cases: nothing is listed of
     * unfinished, major and repeated ones but problems that came up so often.
     *
     * @param least how many complaints a group has at the least to be shown
     * @return a copy
     */
    public PeriodReport withoutGroupsBelow(int least) {
        return with(
                current.withoutGroupsBelow(least),
                previous.withoutGroupsBelow(least),
                lastYear.withoutGroupsBelow(least),
                repeats.withoutProblemsBelow(least));
    }

    /**
     * The same with some of the single cases and of the keys of those who complained more than once. A list that lacks one is not complete.
     *
     * @param cases which unfinished and major cases stay
     * @param customers which keys stay
     * @return a copy
     */
    public PeriodReport only(Predicate<ComplaintId> cases, Predicate<String> customers) {
        return new PeriodReport(
                period,
                asOf,
                zone,
                uncounted,
                current,
                previous,
                lastYear,
                flow,
                unfinished.only(each -> cases.test(each.complaint())),
                majors.only(each -> cases.test(each.complaint())),
                repeats.with(customers));
    }

    private PeriodReport with(Statistics now, Statistics before, Statistics yearAgo, RepeatLedger ledger) {
        return new PeriodReport(
                period,
                asOf,
                zone,
                uncounted,
                now,
                before,
                yearAgo,
                flow,
                new Listing<>(
                        List.of(), unfinished.complete() && unfinished.items().isEmpty()),
                new Listing<>(List.of(), majors.complete() && majors.items().isEmpty()),
                ledger);
    }
}
