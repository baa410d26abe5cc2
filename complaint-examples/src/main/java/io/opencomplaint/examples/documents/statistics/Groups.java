package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.MonthFigures;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.report.statistics.Statistics;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.util.Arrays;
import java.util.List;

/**
 * The total, each month, then each group of each axis on which a complaint counts whole. Not taken up, withdrawn, merged, closed
 * and open add up to received. Where only the most frequent groups are there, those with one key for each complaint end with the
 * others; where a complaint has many keys, nothing is left to be told of the others, and a row says that they are missing.
 */
final class Groups {

    /** Each complaint has one key of each of these, so what is left of the total is that of the others. */
    private static final List<Axis> ONE_KEY =
            Arrays.stream(Axis.values()).filter(Axis::isPartition).toList();

    private static final List<Axis> MANY_KEYS = List.of(Axis.SUBCATEGORY, Axis.REGION, Axis.CONCERN, Axis.CAUSE);

    private final Filling table;
    private final Told told;
    private final Statistics statistics;

    private Groups(Told told) {
        this.table = columns(told);
        this.told = told;
        this.statistics = told.now();
    }

    static FilledTable<List<Cell>> of(Told told) {
        Groups groups = new Groups(told);
        Group total = told.now().total();
        groups.row(Axis.TOTAL, Cell.NOTHING, total);
        for (MonthFigures month : told.now().curve()) {
            // What is overdue is not known by month.
            groups.row(told.of("statistics.month"), new Cell.Month(month.month()), month.figures(), Cell.NOTHING);
        }
        ONE_KEY.forEach(groups::oneKey);
        MANY_KEYS.forEach(groups::manyKeys);
        return groups.table.done();
    }

    private static Filling columns(Told told) {
        Wording wording = told.wording();
        return told.table("statistics")
                .filtered()
                .column(20, told.of("statistics.by"))
                .column(28, told.of("statistics.name"))
                .column(
                        11,
                        wording.title(Measure.RECEIVED),
                        wording.title(Measure.REFUSED),
                        wording.title(Measure.WITHDRAWN),
                        wording.title(Measure.MERGED),
                        wording.title(Measure.CLOSED),
                        told.of("figure.open"),
                        told.of("figure.overdue"))
                .column(11, told.of("figure.completion"), told.of("figure.replied"))
                .column(10, told.of("figure.valid"))
                .column(10, told.of("figure.upheld"))
                .column(10, wording.title(Measure.REOPENED))
                .column(10, told.of("figure.on-time"))
                .column(14, told.of("figure.satisfaction"));
    }

    private void oneKey(Axis axis) {
        groups(axis);
        List<Group> listed = statistics.by(axis);
        Figures others = statistics.others(axis, Math.max(1, listed.size()));
        if (!statistics.isComplete(axis) && others.of(Measure.RECEIVED) > 0) {
            long overdue = statistics.total().overdue()
                    - listed.stream().mapToLong(Group::overdue).sum();
            row(axis, Cell.words(told.of("note.others")), new Group("", others, overdue));
        }
    }

    private void manyKeys(Axis axis) {
        groups(axis);
        if (!statistics.isComplete(axis)) {
            table.note(told.wording().title(axis), told.of("note.cut"));
        }
    }

    private void groups(Axis axis) {
        for (Group group : statistics.by(axis)) {
            row(axis, told.name(axis, group.key()), group);
        }
    }

    private void row(Axis axis, Cell name, Group group) {
        row(told.wording().title(axis), name, group.figures(), Cell.count(group.overdue()));
    }

    private void row(String by, Cell name, Figures figures, Cell overdue) {
        Rates rates = new Rates(figures);
        table.row(
                Cell.words(by),
                name,
                Cell.count(figures.of(Measure.RECEIVED)),
                Cell.count(figures.of(Measure.REFUSED)),
                Cell.count(figures.of(Measure.WITHDRAWN)),
                Cell.count(figures.of(Measure.MERGED)),
                Cell.count(figures.of(Measure.CLOSED)),
                Cell.count(rates.open()),
                overdue,
                Cell.share(rates.completion()),
                Cell.share(rates.replied()),
                Cell.count(rates.valid()),
                Cell.share(rates.upheld()),
                Cell.count(figures.of(Measure.REOPENED)),
                Cell.share(rates.onTime()),
                Cell.share(rates.satisfaction()));
    }
}
