package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.examples.documents.MajorTable;
import io.opencomplaint.examples.documents.UnfinishedTable;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.report.statistics.Listing;
import io.opencomplaint.report.statistics.PeriodReport;
import java.util.List;

/**
 * The statistics of a period as small tables 统计表 (S6): each for a sheet of a workbook, or a CSV file of its own. All of them are
 * there for every period, in the same order, even those of which there is nothing. A rate, mean or change of nothing is a dash; all
 * others are numbers. Money is never added up over currencies. Where only the most frequent keys, or the first cases, are listed,
 * the table says so.
 */
public final class ReportTables {

    private ReportTables() {}

    /**
     * The tables.
     *
     * @param report of a period
     * @param wording in which language and zone
     * @return period, statistics, comparison, times, time limits, surveys and audits, scores, compensation, liability, tasks,
     *     refusals, unfinished complaints, major ones; immutable
     */
    public static List<FilledTable<List<Cell>>> of(PeriodReport report, Wording wording) {
        Told told = new Told(report, wording);
        return List.of(
                Periods.period(told),
                Groups.of(told),
                Periods.comparison(told),
                Limits.times(told),
                Limits.limits(told),
                Opinions.rates(told),
                Opinions.scores(told),
                Amends.compensation(told),
                Amends.liability(told),
                Tasks.of(told),
                Amends.refusals(told),
                listed(
                        Filling.of(
                                UnfinishedTable.in(wording, report.asOf()),
                                report.unfinished().items()),
                        report.unfinished(),
                        told),
                listed(Filling.of(MajorTable.in(wording), report.majors().items()), report.majors(), told));
    }

    private static FilledTable<List<Cell>> listed(Filling filling, Listing<?> listing, Told told) {
        if (!listing.complete()) {
            filling.note(told.of("note.more"));
        }
        return filling.done();
    }
}
