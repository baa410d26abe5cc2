package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.report.statistics.ComplaintRate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        Map<String, ComplaintRate> rates = edition.now().rates(denominators.axis(), denominators.amounts()).stream()
                .collect(Collectors.toMap(ComplaintRate::key, Function.identity()));
        denominators.amounts().forEach((key, amount) -> {
            ComplaintRate rate = rates.get(key);
            boolean over = rate != null && rate.exceeds(denominators.target());
            grid.alert(
                    over,
                    edition.names().of(denominators.axis(), key),
                    rate == null ? Phrases.NONE : words.count(rate.complaints()),
                    words.amount(amount),
                    rate == null
                            ? Phrases.NONE
                            : rate.rate().map(words::finePercent).orElse(Phrases.NONE),
                    words.finePercent(denominators.target()),
                    judged(words, rate, over));
        });
        return grid.done();
    }

    /** A key that is not among those listed may have had any number of complaints. */
    private static String judged(Phrases words, @Nullable ComplaintRate rate, boolean over) {
        if (rate == null) {
            return words.of("rate.unknown");
        }
        return rate.rate().isEmpty() ? Phrases.NONE : words.of(over ? "rate.over" : "rate.within");
    }
}
