package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.report.statistics.Statistics;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Rows of this period beside the one before 环比 and the same one of last year 同比. */
record Comparison(PeriodReport report, Phrases words, Grid.Writer grid) {

    static Comparison of(Edition edition, String id, String first) {
        Phrases words = edition.words();
        Grid.Writer grid = Grid.of(id, words.of("grid." + id))
                .words(words.of(first))
                .numbers(
                        words.of("column.this"),
                        words.of("column.previous"),
                        words.of("column.change"),
                        words.of("column.last-year"),
                        words.of("column.change"));
        return new Comparison(edition.report(), words, grid);
    }

    void count(String name, ToLongFunction<Statistics> number) {
        known(name, all -> OptionalLong.of(number.applyAsLong(all)));
    }

    /** A number that not every period's statistics need to have. */
    void known(String name, Function<Statistics, OptionalLong> number) {
        OptionalLong now = number.apply(report.current());
        OptionalLong before = number.apply(report.previous());
        OptionalLong lastYear = number.apply(report.lastYear());
        grid.row(name, count(now), count(before), change(now, before), count(lastYear), change(now, lastYear));
    }

    private String count(OptionalLong number) {
        return number.isPresent() ? words.count(number.getAsLong()) : Phrases.NONE;
    }

    private String change(OptionalLong now, OptionalLong before) {
        return now.isPresent() && before.isPresent() ? words.change(now.getAsLong(), before.getAsLong()) : Phrases.NONE;
    }

    void rate(String name, Function<Statistics, Share> rate) {
        Share now = rate.apply(report.current());
        Share before = rate.apply(report.previous());
        Share lastYear = rate.apply(report.lastYear());
        grid.row(
                name,
                words.percent(now),
                words.percent(before),
                words.change(now, before),
                words.percent(lastYear),
                words.change(now, lastYear));
    }
}
