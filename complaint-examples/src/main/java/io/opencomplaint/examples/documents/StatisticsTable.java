package io.opencomplaint.examples.documents;

import io.opencomplaint.model.Category;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.MonthFigures;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.report.statistics.Statistics;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The statistics of a period 统计表 (S6): the total, each month, then each group of each axis on which a complaint counts whole. A rate
 * of nothing is a dash; all others are numbers.
 */
public final class StatisticsTable {

    private static final List<Axis> AXES = List.of(
            Axis.CATEGORY,
            Axis.SUBCATEGORY,
            Axis.CHANNEL,
            Axis.SOURCE,
            Axis.REGION,
            Axis.TIER,
            Axis.PRIORITY,
            Axis.SEVERITY,
            Axis.UNIT,
            Axis.HANDLER,
            Axis.RESPONDENT,
            Axis.CONCERN,
            Axis.CAUSE);

    private StatisticsTable() {}

    /**
     * A row: what is counted, and its figures.
     *
     * @param by what is broken down by, in the reader's language
     * @param name of the group
     * @param figures of it
     * @param overdue those that were overdue; nothing where that is not known, as of a month
     */
    public record Line(String by, Cell name, Figures figures, Cell overdue) {

        private Rates rates() {
            return new Rates(figures);
        }
    }

    /**
     * The table.
     *
     * @param wording in which language
     * @return its columns
     */
    public static Table<Line> in(Wording wording) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(new Column<>(wording.of("statistics.by"), 14, line -> Cell.words(line.by())));
        columns.add(new Column<>(wording.of("statistics.name"), 28, Line::name));
        columns.add(count(wording, "received", line -> line.figures().of(Measure.RECEIVED)));
        columns.add(count(wording, "refused", line -> line.figures().of(Measure.REFUSED)));
        columns.add(count(wording, "withdrawn", line -> line.figures().of(Measure.WITHDRAWN)));
        columns.add(count(wording, "closed", line -> line.figures().of(Measure.CLOSED)));
        columns.add(count(wording, "open", line -> line.rates().open()));
        columns.add(new Column<>(wording.of("statistics.overdue"), 11, Line::overdue));
        columns.add(share(wording, "completion", line -> line.rates().completion()));
        columns.add(count(wording, "valid", line -> line.rates().valid()));
        columns.add(share(wording, "upheld", line -> line.rates().upheld()));
        columns.add(count(wording, "reopened", line -> line.figures().of(Measure.REOPENED)));
        columns.add(share(wording, "on-time", line -> line.rates().onTime()));
        columns.add(share(wording, "satisfaction", line -> line.rates().satisfaction()));
        return new Table<>(wording.of("sheet.statistics"), wording.of("title.statistics"), columns, true);
    }

    /**
     * The rows.
     *
     * @param statistics of a period
     * @param wording in which language
     * @return the total, months, groups
     */
    public static Iterator<Line> rows(Statistics statistics, Wording wording) {
        List<Line> lines = new ArrayList<>();
        Group total = statistics.total();
        lines.add(new Line(wording.of("statistics.total"), Cell.NOTHING, total.figures(), Cell.count(total.overdue())));
        for (MonthFigures month : statistics.curve()) {
            Cell name = new Cell.Month(month.month());
            lines.add(new Line(wording.of("statistics.month"), name, month.figures(), Cell.NOTHING));
        }
        for (Axis axis : AXES) {
            for (Group group : statistics.by(axis)) {
                Cell name = Cell.words(name(axis, group.key(), wording));
                String by = wording.of("statistics." + axis.name().toLowerCase(Locale.ROOT));
                lines.add(new Line(by, name, group.figures(), Cell.count(group.overdue())));
            }
        }
        return lines.iterator();
    }

    private static String name(Axis axis, String key, Wording wording) {
        if (key.isEmpty()) {
            return wording.of("statistics.none");
        }
        return switch (axis) {
            case CHANNEL, SOURCE, TIER, PRIORITY, SEVERITY ->
                wording.labels().of(axis.name().toLowerCase(Locale.ROOT), key.toLowerCase(Locale.ROOT));
            case CATEGORY, SUBCATEGORY, REGION, CAUSE ->
                String.join(" / ", Category.of(key).steps());
            default -> key;
        };
    }

    private static Column<Line> count(Wording wording, String key, Function<Line, Long> figure) {
        return new Column<>(wording.of("statistics." + key), 11, line -> Cell.count(figure.apply(line)));
    }

    private static Column<Line> share(Wording wording, String key, Function<Line, Share> share) {
        return new Column<>(wording.of("statistics." + key), 12, line -> share(share.apply(line)));
    }

    private static Cell share(Share share) {
        return share.rate().isPresent() ? new Cell.Percent(share.rate().getAsDouble()) : new Cell.Undefined();
    }
}
