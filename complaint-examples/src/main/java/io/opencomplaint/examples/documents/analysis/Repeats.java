package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.util.ArrayList;
import java.util.List;

/** 重复投诉: the same content, or the same complainant, again. */
final class Repeats {

    private Repeats() {}

    static Section of(Edition edition) {
        Phrases words = edition.words();
        RepeatLedger ledger = edition.report().repeats();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Said(
                words.of(
                        "repeats",
                        words.count(edition.now().total().of(Measure.REPEATED)),
                        words.count(edition.report().previous().total().of(Measure.REPEATED))),
                false));
        blocks.addAll(Section.present(problems(edition, ledger), customers(words, ledger)));
        if (!ledger.complete() || longer(ledger)) {
            blocks.add(new Said(words.of("more"), true));
        }
        return new Section("repeats", words.of("section.repeats"), blocks);
    }

    private static boolean longer(RepeatLedger ledger) {
        return Math.max(ledger.problems().size(), ledger.customers().size()) > Completion.ROWS;
    }

    private static Grid problems(Edition edition, RepeatLedger ledger) {
        Phrases words = edition.words();
        Grid.Writer grid = Grid.of("repeat-problems", words.of("grid.repeat-problems", words.count(ledger.atLeast())))
                .words(words.of("column.category"), words.of("column.respondent"))
                .numbers(words.of("figure.received"));
        ledger.problems().stream()
                .limit(Completion.ROWS)
                .forEach(problem -> grid.row(
                        edition.names().of(Axis.CATEGORY, problem.category().path()),
                        problem.respondent() == null
                                ? Phrases.NONE
                                : edition.names().of(Axis.RESPONDENT, problem.respondent()),
                        words.count(problem.received())));
        return grid.done();
    }

    private static Grid customers(Phrases words, RepeatLedger ledger) {
        Grid.Writer grid = Grid.of("repeat-customers", words.of("grid.repeat-customers", words.count(ledger.atLeast())))
                .words(words.of("column.complainant"))
                .numbers(words.of("figure.received"));
        ledger.customers().stream()
                .limit(Completion.ROWS)
                .forEach(customer -> grid.row(customer.key(), words.count(customer.received())));
        return grid.done();
    }
}
