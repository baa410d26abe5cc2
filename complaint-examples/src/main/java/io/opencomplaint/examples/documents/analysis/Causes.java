package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.Bar;
import io.opencomplaint.examples.documents.chart.ParetoChart;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.spi.Axis;
import java.util.List;
import java.util.stream.Collectors;

/** 投诉原因: the causes that were found, as Pareto sorted them. A complaint counts once for each of its causes. */
final class Causes {

    private static final int BARS = 8;

    private final Edition edition;
    private final Phrases words;
    private final List<Group> causes;

    /** Of those that are listed, which are all of them when the statistics are complete. */
    private final long all;

    private final boolean complete;

    private Causes(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.causes = edition.now().by(Axis.CAUSE);
        this.all = causes.stream().mapToLong(Group::received).sum();
        this.complete = edition.now().isComplete(Axis.CAUSE);
    }

    static Section of(Edition edition) {
        return new Section("causes", edition.words().of("section.causes"), new Causes(edition).blocks());
    }

    private List<Block> blocks() {
        if (causes.isEmpty()) {
            return List.of(new Said(words.of("causes.none"), false));
        }
        Said partial = new Said(words.of("causes.partial", words.count(causes.size())), true);
        return complete ? List.of(picture(), grid()) : List.of(partial, picture(), grid());
    }

    /** Shares and what is left over are of all causes only where all are listed. */
    private String listed(String key) {
        return words.of(complete ? key : key + "-listed");
    }

    private Picture picture() {
        List<Bar> found = causes.stream()
                .map(cause -> bar(edition.names().of(Axis.CAUSE, cause.key()), cause.received()))
                .toList();
        List<Bar> bars = Bar.longest(found, BARS, (labels, value) -> bar(listed("others"), value));
        String said = bars.stream()
                .map(bar -> words.of("said.share", bar.label(), bar.figure()))
                .collect(Collectors.joining(words.labels().of("list", "semicolon")));
        return edition.picture(
                words.of("chart.causes"),
                said,
                new ParetoChart(words.of("chart.cases"), listed("column.cumulative"), bars));
    }

    private Bar bar(String name, long number) {
        return new Bar(name, number, words.count(number));
    }

    private Grid grid() {
        Grid.Writer grid = Grid.of("causes", words.of("grid.causes"))
                .words(words.of("column.cause"))
                .numbers(words.of("chart.cases"), listed("column.share"), listed("column.cumulative"));
        long sum = 0;
        for (Group cause : causes.subList(0, Math.min(causes.size(), Completion.ROWS))) {
            sum += cause.received();
            row(grid, edition.names().of(Axis.CAUSE, cause.key()), cause.received(), sum);
        }
        if (sum < all) {
            row(grid, listed("others"), all - sum, all);
        }
        return grid.done();
    }

    private void row(Grid.Writer grid, String name, long number, long soFar) {
        grid.row(
                name, words.count(number), words.percent(new Share(number, all)), words.percent(new Share(soFar, all)));
    }
}
