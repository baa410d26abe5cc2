package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.CompletionBars;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.report.statistics.Statistics;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** 投诉完成情况: what is finished of each type, and each type beside the periods before. */
final class Completion {

    /** How many types have a bar of their own; a page that lists more is no overview. */
    static final int BARS = 12;

    /** How many rows a table has before it says that there are others. */
    static final int ROWS = 20;

    private final Edition edition;
    private final Phrases words;
    private final List<Group> types;

    private Completion(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.types = edition.now().by(Axis.CATEGORY);
    }

    static Section of(Edition edition) {
        if (edition.now().total().received() == 0) {
            return Section.ofNothing("completion", edition.words());
        }
        Completion completion = new Completion(edition);
        return new Section(
                "completion",
                edition.words().of("section.completion"),
                List.of(completion.picture(), completion.grid(), completion.comparison()));
    }

    private Picture picture() {
        List<CompletionBars.Type> bars = new ArrayList<>();
        types.stream().limit(BARS).forEach(type -> bars.add(bar(name(type), type.rates())));
        Figures others = edition.now().others(Axis.CATEGORY, BARS);
        if (others.of(Measure.RECEIVED) > 0) {
            bars.add(bar(words.of("others"), new Rates(others)));
        }
        String said = bars.stream()
                .map(bar -> words.of("said.completion", bar.label(), bar.rate()))
                .collect(Collectors.joining(words.labels().of("list", "semicolon")));
        return edition.picture(
                words.of("chart.completion"),
                said,
                new CompletionBars(words.of("chart.finished"), words.of("chart.unfinished"), bars));
    }

    private CompletionBars.Type bar(String name, Rates rates) {
        return new CompletionBars.Type(name, rates.completion().part(), rates.open(), words.shares(rates.completion()));
    }

    private Grid grid() {
        Grid.Writer grid = Grid.of("completion", words.of("grid.completion"))
                .words(words.of("column.category"))
                .numbers(
                        words.of("figure.received"),
                        words.of("column.to-handle"),
                        words.of("chart.finished"),
                        words.of("chart.unfinished"),
                        words.of("figure.overdue"),
                        words.of("figure.completion"));
        types.stream().limit(ROWS).forEach(type -> grid.row(cells(name(type), type.figures(), type.overdue())));
        Figures others = edition.now().others(Axis.CATEGORY, ROWS);
        if (others.of(Measure.RECEIVED) > 0) {
            grid.row(cells(words.of("others"), others, othersOverdue()));
        }
        Group total = edition.now().total();
        grid.total(cells(words.of("total"), total.figures(), total.overdue()));
        return grid.done();
    }

    private long othersOverdue() {
        return edition.now().total().overdue()
                - types.stream().limit(ROWS).mapToLong(Group::overdue).sum();
    }

    private String[] cells(String name, Figures figures, long overdue) {
        Rates rates = new Rates(figures);
        return new String[] {
            name,
            words.count(figures.of(Measure.RECEIVED)),
            words.count(rates.toHandle()),
            words.count(figures.of(Measure.CLOSED)),
            words.count(rates.open()),
            words.count(overdue),
            words.percent(rates.completion())
        };
    }

    private Grid comparison() {
        Comparison rows = Comparison.of(edition, "types", "column.category");
        types.stream().limit(ROWS).forEach(type -> rows.known(name(type), all -> received(all, type.key())));
        return rows.grid().done();
    }

    /** Of a type that is not listed there were none only where all are. */
    private static OptionalLong received(Statistics all, String type) {
        return all.of(Axis.CATEGORY, type)
                .map(group -> OptionalLong.of(group.received()))
                .orElse(all.isComplete(Axis.CATEGORY) ? OptionalLong.of(0) : OptionalLong.empty());
    }

    private String name(Group type) {
        return edition.names().of(Axis.CATEGORY, type.key());
    }
}
