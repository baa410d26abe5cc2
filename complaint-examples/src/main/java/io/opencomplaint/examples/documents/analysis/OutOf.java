package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.report.statistics.ComplaintRate;
import java.util.List;

/** 投诉率 (S13, S23): complaints beside what they are out of, and which rates are over their target. */
final class OutOf {

    private OutOf() {}

    static Section of(Edition edition) {
        List<Block> grids = edition.cover().denominators().stream()
                .<Block>map(denominators -> grid(edition, denominators))
                .toList();
        return new Section("rates", edition.words().of("section.rates"), grids);
    }

    private static Grid grid(Edition edition, Denominators denominators) {
        Phrases words = edition.words();
        String code = Names.code(denominators.axis());
        Grid.Writer grid = Grid.of("rates-" + code, denominators.title())
                .words(words.of(words.own().containsKey("column." + code) ? "column." + code : "column.concern"))
                .numbers(
                        words.of("figure.received"),
                        words.of("column.out-of"),
                        words.of("column.rate"),
                        words.of("column.target-rate"))
                .words(words.of("column.judgement"));
        for (ComplaintRate rate : edition.now().rates(denominators.axis(), denominators.amounts())) {
            boolean over = rate.exceeds(denominators.target());
            String judged = rate.rate().isEmpty() ? Phrases.NONE : words.of(over ? "rate.over" : "rate.within");
            grid.alert(
                    over,
                    edition.names().of(denominators.axis(), rate.key()),
                    words.count(rate.complaints()),
                    words.amount(rate.denominator()),
                    rate.rate().map(words::finePercent).orElse(Phrases.NONE),
                    words.finePercent(denominators.target()),
                    judged);
        }
        return grid.done();
    }
}
