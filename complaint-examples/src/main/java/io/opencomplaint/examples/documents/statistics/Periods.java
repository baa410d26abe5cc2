package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.report.statistics.Flow;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.report.statistics.Statistics;
import io.opencomplaint.report.statistics.TimeSpread;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Which period it is with what came in and ended 结转, and its total beside the period before 环比 and the same of last year 同比. */
final class Periods {

    private static final int HUNDRED = 100;
    private static final List<Measure> COUNTED = List.of(
            Measure.RECEIVED,
            Measure.REFUSED,
            Measure.WITHDRAWN,
            Measure.MERGED,
            Measure.CLOSED,
            Measure.REOPENED,
            Measure.REPEATED,
            Measure.MAJOR);

    private final Filling table;
    private final PeriodReport report;

    private Periods(Filling table, PeriodReport report) {
        this.table = table;
        this.report = report;
    }

    static FilledTable<List<Cell>> period(Told told) {
        PeriodReport report = told.report();
        Flow flow = report.flow();
        Filling table = told.table("period")
                .column(Filling.NAME, told.of("column.item"))
                .column(18, told.of("column.content"));
        table.row(
                Cell.words(told.of("period.from")), new Cell.Day(report.period().from()));
        table.row(Cell.words(told.of("period.to")), new Cell.Day(report.period().to()));
        table.row(Cell.words(told.of("period.as-of")), told.wording().moment(report.asOf()));
        table.row(Cell.words(told.of("period.zone")), Cell.words(report.zone().getId()));
        table.row(Cell.words(told.of("period.uncounted")), Cell.count(report.uncounted()));
        table.row(Cell.words(told.of("flow.before")), Cell.count(flow.before()));
        table.row(Cell.words(told.of("flow.received")), Cell.count(flow.received()));
        table.row(Cell.words(told.of("flow.ended")), Cell.count(flow.ended()));
        table.row(Cell.words(told.of("flow.after")), Cell.count(flow.after()));
        return table.done();
    }

    static FilledTable<List<Cell>> comparison(Told told) {
        Filling table = told.table("comparison")
                .column(Filling.NAME, told.of("column.figure"))
                .column(
                        14,
                        told.of("column.this"),
                        told.of("column.previous"),
                        told.of("column.change-previous"),
                        told.of("column.last-year"),
                        told.of("column.change-last-year"));
        Periods periods = new Periods(table, told.report());
        COUNTED.forEach(measure ->
                periods.count(told.wording().title(measure), all -> all.total().of(measure)));
        periods.count(told.of("figure.open"), all -> rates(all).open());
        periods.count(told.of("figure.overdue"), all -> all.total().overdue());
        periods.count(told.of("figure.valid"), all -> rates(all).valid());
        periods.rate(told.of("figure.completion"), all -> rates(all).completion());
        periods.rate(told.of("figure.replied"), all -> rates(all).replied());
        periods.rate(told.of("figure.on-time"), all -> rates(all).onTime());
        periods.rate(told.of("figure.upheld"), all -> rates(all).upheld());
        periods.rate(told.of("figure.satisfaction"), all -> rates(all).satisfaction());
        periods.rate(told.of("figure.reopened"), all -> rates(all).reopened());
        periods.median(told, Axis.FIRST_REPLY_TIME, Statistics::firstReplyTime);
        periods.median(told, Axis.HANDLING_TIME, Statistics::handlingTime);
        periods.median(told, Axis.WORKING_TIME, Statistics::workingTime);
        return table.done();
    }

    private static Rates rates(Statistics all) {
        return all.total().rates();
    }

    private void count(String name, ToLongFunction<Statistics> number) {
        long now = number.applyAsLong(report.current());
        row(name, all -> Cell.count(number.applyAsLong(all)), all -> change(now, number.applyAsLong(all)));
    }

    private void rate(String name, Function<Statistics, Share> rate) {
        Share now = rate.apply(report.current());
        row(name, all -> Cell.share(rate.apply(all)), all -> points(now, rate.apply(all)));
    }

    private void median(Told told, Axis axis, Function<Statistics, TimeSpread> times) {
        long now = seconds(times.apply(report.current()).median());
        row(
                told.wording().of("figure.median", told.wording().title(axis)),
                all -> Cell.span(times.apply(all).median()),
                all -> now == 0
                        ? new Cell.Undefined()
                        : change(now, seconds(times.apply(all).median())));
    }

    private void row(String name, Function<Statistics, Cell> figure, Function<Statistics, Cell> change) {
        table.row(
                Cell.words(name),
                figure.apply(report.current()),
                figure.apply(report.previous()),
                change.apply(report.previous()),
                figure.apply(report.lastYear()),
                change.apply(report.lastYear()));
    }

    private static Cell change(long now, long before) {
        return before == 0 ? new Cell.Undefined() : new Cell.Percent((double) (now - before) / before);
    }

    /** In percentage points, as a plain number: in percent it might be taken for the change of the rate in relation to itself. */
    private static Cell points(Share now, Share before) {
        if (now.rate().isEmpty() || before.rate().isEmpty()) {
            return new Cell.Undefined();
        }
        double points = HUNDRED * (now.rate().getAsDouble() - before.rate().getAsDouble());
        return new Cell.Figure(BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP));
    }

    private static long seconds(@Nullable Duration time) {
        return time == null ? 0 : time.toSeconds();
    }
}
