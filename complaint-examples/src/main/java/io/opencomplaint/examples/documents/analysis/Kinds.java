package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.Bar;
import io.opencomplaint.examples.documents.chart.ShareBars;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 图表分析: which share each category has, and by what else complaints can be told apart. */
final class Kinds {

    /** Each complaint has one key of each of these, so what is left of the total is that of the others. */
    private static final List<Axis> ONE_KEY =
            List.of(Axis.CHANNEL, Axis.SOURCE, Axis.PRIORITY, Axis.SEVERITY, Axis.TIER, Axis.UNIT, Axis.RESPONDENT);

    private static final List<Axis> MANY_KEYS = List.of(Axis.SUBCATEGORY, Axis.REGION, Axis.CONCERN);

    /** A table a kind of key: more rows would drown the first ones. */
    private static final int ROWS = 10;

    private final Edition edition;
    private final Phrases words;
    private final long received;

    private Kinds(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.received = edition.now().total().received();
    }

    static Section of(Edition edition) {
        if (edition.now().total().received() == 0) {
            return Section.ofNothing("kinds", edition.words());
        }
        Kinds kinds = new Kinds(edition);
        List<Block> blocks = new ArrayList<>();
        blocks.add(kinds.picture());
        for (Axis axis : ONE_KEY) {
            blocks.addAll(kinds.grid(axis));
        }
        for (Axis axis : MANY_KEYS) {
            blocks.addAll(kinds.grid(axis));
        }
        return new Section("kinds", edition.words().of("section.kinds"), blocks);
    }

    private Picture picture() {
        List<Bar> bars = new ArrayList<>();
        edition.now().by(Axis.CATEGORY).stream()
                .limit(Completion.BARS)
                .forEach(type -> bars.add(bar(edition.names().of(Axis.CATEGORY, type.key()), type.received())));
        long others = edition.now().others(Axis.CATEGORY, Completion.BARS).of(Measure.RECEIVED);
        if (others > 0) {
            bars.add(bar(words.of("others"), others));
        }
        String said = bars.stream()
                .map(bar -> words.of("said.share", bar.label(), bar.figure()))
                .collect(Collectors.joining(words.labels().of("list", "semicolon")));
        return edition.picture(words.of("chart.kinds"), said, new ShareBars(words.of("chart.total"), bars));
    }

    private Bar bar(String name, long number) {
        return new Bar(name, number, words.percent(new Share(number, received)) + "  " + words.count(number));
    }

    private List<Block> grid(Axis axis) {
        List<Group> groups = edition.now().by(axis);
        if (groups.stream().allMatch(group -> group.key().isEmpty())) {
            return List.of();
        }
        Grid.Writer grid = Grid.of("by-" + Names.code(axis), words.of("axis." + Names.code(axis)))
                .words(words.of("column." + Names.code(axis)))
                .numbers(
                        words.of("figure.received"),
                        words.of("column.share"),
                        words.of("figure.valid"),
                        words.of("figure.completion"),
                        words.of("figure.on-time"),
                        words.of("figure.satisfaction"));
        groups.stream().limit(ROWS).forEach(group -> row(grid, edition.names().of(axis, group.key()), group.figures()));
        if (axis.isPartition()) {
            Figures others = edition.now().others(axis, ROWS);
            if (others.of(Measure.RECEIVED) > 0) {
                row(grid, words.of("others"), others);
            }
            return List.of(grid.done());
        }
        return edition.cut(grid.done(), groups.size() > ROWS || !edition.now().isComplete(axis), ROWS);
    }

    private void row(Grid.Writer grid, String name, Figures figures) {
        Rates rates = new Rates(figures);
        long number = figures.of(Measure.RECEIVED);
        grid.row(
                name,
                words.count(number),
                words.percent(new Share(number, received)),
                words.count(rates.valid()),
                words.percent(rates.completion()),
                words.percent(rates.onTime()),
                words.percent(rates.satisfaction()));
    }
}
