package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** 赔付与责任: what was paid, each currency by itself, and who bears the blame. */
final class Amends {

    private static final double WHOLE_SHARE = 10_000;

    private Amends() {}

    static Section of(Edition edition) {
        List<Block> blocks = new ArrayList<>(Section.present(paid(edition)));
        if (!edition.now().by(Axis.LIABLE_UNIT).isEmpty()) {
            boolean isCut = edition.now().by(Axis.LIABLE_UNIT).size() > Completion.ROWS
                    || !edition.now().isComplete(Axis.LIABLE_UNIT);
            blocks.addAll(edition.cut(blamed(edition), isCut, Completion.ROWS));
        }
        return new Section(
                "amends",
                edition.words().of("section.amends"),
                blocks.isEmpty() ? List.of(new Said(edition.words().of("amends.none"), false)) : blocks);
    }

    private static Grid paid(Edition edition) {
        Phrases words = edition.words();
        Grid.Writer grid = Grid.of("compensation", words.of("grid.compensation"))
                .words(words.of("column.currency"))
                .numbers(words.of("column.paid-cases"), words.of("column.paid"), words.of("column.paid-mean"));
        for (Group currency : edition.now().by(Axis.COMPENSATION)) {
            BigDecimal amount = currency.figures().amount();
            grid.row(
                    currency.key(),
                    words.count(currency.received()),
                    words.money(currency.key(), amount),
                    mean(words, currency));
        }
        return grid.done();
    }

    private static String mean(Phrases words, Group currency) {
        return currency.received() == 0
                ? Phrases.NONE
                : words.money(
                        currency.key(),
                        currency.figures()
                                .amount()
                                .divide(
                                        BigDecimal.valueOf(currency.received()),
                                        Phrases.decimals(currency.key()),
                                        RoundingMode.HALF_UP));
    }

    private static Grid blamed(Edition edition) {
        Phrases words = edition.words();
        Grid.Writer grid = Grid.of("liability", words.of("grid.liability"))
                .words(words.of("column.unit"))
                .numbers(words.of("column.blamed-cases"), words.of("column.blame"));
        edition.now().by(Axis.LIABLE_UNIT).stream()
                .limit(Completion.ROWS)
                .forEach(unit -> grid.row(
                        edition.names().of(Axis.UNIT, unit.key()),
                        words.count(unit.received()),
                        words.decimal(unit.of(Measure.SHARE) / WHOLE_SHARE)));
        return grid.done();
    }
}
