package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.TimeSpread;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.util.List;

/** How long complaints took 时长, and which time limits were kept 时限. */
final class Limits {

    private Limits() {}

    static FilledTable<List<Cell>> times(Told told) {
        Filling table = told.table("times")
                .column(Filling.NAME, told.of("column.time-spent"))
                .column(
                        Filling.NUMBER,
                        told.of("column.complaints"),
                        told.of("column.mean"),
                        told.of("column.median"),
                        "P90",
                        "P95",
                        "P99");
        time(table, told.wording().title(Axis.FIRST_REPLY_TIME), told.now().firstReplyTime());
        time(table, told.wording().title(Axis.HANDLING_TIME), told.now().handlingTime());
        time(table, told.wording().title(Axis.WORKING_TIME), told.now().workingTime());
        return table.done();
    }

    private static void time(Filling table, String name, TimeSpread spread) {
        table.row(
                Cell.words(name),
                Cell.count(spread.count()),
                Cell.span(spread.mean()),
                Cell.span(spread.median()),
                Cell.span(spread.p90()),
                Cell.span(spread.p95()),
                Cell.span(spread.p99()));
    }

    static FilledTable<List<Cell>> limits(Told told) {
        Wording wording = told.wording();
        Filling table = told.table("limits")
                .column(18, told.of("statistics.by"))
                .column(Filling.NAME, told.of("statistics.name"))
                .column(
                        Filling.NUMBER,
                        wording.title(Measure.MET),
                        wording.title(Measure.MISSED),
                        wording.title(Measure.EXTENDED),
                        told.of("figure.on-time"));
        for (Axis axis : List.of(Axis.FAMILY, Axis.TARGET)) {
            for (Group group : told.now().by(axis)) {
                table.row(
                        Cell.words(wording.title(axis)),
                        told.name(axis, group.key()),
                        Cell.count(group.of(Measure.MET)),
                        Cell.count(group.of(Measure.MISSED)),
                        Cell.count(group.of(Measure.EXTENDED)),
                        Cell.share(group.rates().onTime()));
            }
        }
        return table.done();
    }
}
