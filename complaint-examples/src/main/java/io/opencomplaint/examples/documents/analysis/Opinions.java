package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.util.List;

/** 满意度与合规: what complainants say of the handling, and what audits found. */
final class Opinions {

    private final Edition edition;
    private final Phrases words;

    private Opinions(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    static Section of(Edition edition) {
        Opinions opinions = new Opinions(edition);
        List<Block> blocks = Section.present(opinions.rates(), opinions.aspects());
        return new Section("opinions", edition.words().of("section.opinions"), blocks);
    }

    private Grid rates() {
        Grid.Writer grid = Grid.of("opinions", words.of("grid.opinions"))
                .words(words.of("column.figure"))
                .numbers(words.of("column.part"), words.of("column.whole"), words.of("column.rate"));
        Rates rates = edition.now().total().rates();
        row(grid, "figure.satisfaction", rates.satisfaction());
        row(grid, "figure.survey-answers", rates.surveyAnswers());
        row(grid, "figure.procedure", rates.procedureCompliance());
        row(grid, "figure.result", rates.resultCompliance());
        long scored = edition.now().total().of(Measure.SCORED);
        grid.row(words.of("figure.score"), mean(rates), words.count(scored), Phrases.NONE);
        return grid.done();
    }

    private void row(Grid.Writer grid, String name, Share share) {
        grid.row(words.of(name), words.count(share.part()), words.count(share.whole()), words.percent(share));
    }

    private Grid aspects() {
        Grid.Writer grid = Grid.of("by-aspect", words.of("axis.aspect"))
                .words(words.of("column.aspect"))
                .numbers(words.of("column.answers"), words.of("column.mean"));
        for (Group aspect : edition.now().by(Axis.ASPECT)) {
            grid.row(
                    edition.names().of(Axis.ASPECT, aspect.key()),
                    words.count(aspect.of(Measure.SCORED)),
                    mean(aspect.rates()));
        }
        return grid.done();
    }

    private String mean(Rates rates) {
        return rates.meanScore().isPresent() ? words.decimal(rates.meanScore().getAsDouble()) : Phrases.NONE;
    }
}
