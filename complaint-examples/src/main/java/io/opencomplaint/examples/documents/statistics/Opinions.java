package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/** What complainants say of the handling 满意度, and what audits found 合规. */
final class Opinions {

    private Opinions() {}

    static FilledTable<List<Cell>> rates(Told told) {
        Filling table = told.table("opinions")
                .column(Filling.NAME, told.of("column.figure"))
                .column(Filling.NUMBER, told.of("column.part"), told.of("column.whole"), told.of("column.rate"));
        Rates rates = told.now().total().rates();
        rate(table, told.of("figure.satisfaction"), rates.satisfaction());
        rate(table, told.of("figure.survey-answers"), rates.surveyAnswers());
        rate(table, told.of("figure.procedure"), rates.procedureCompliance());
        rate(table, told.of("figure.result"), rates.resultCompliance());
        return table.done();
    }

    private static void rate(Filling table, String name, Share share) {
        table.row(Cell.words(name), Cell.count(share.part()), Cell.count(share.whole()), Cell.share(share));
    }

    static FilledTable<List<Cell>> scores(Told told) {
        Filling table = told.table("scores")
                .column(Filling.NAME, told.wording().title(Axis.ASPECT))
                .column(Filling.NUMBER, told.wording().title(Measure.SCORED), told.of("column.mean"));
        Group total = told.now().total();
        score(table, Cell.words(told.of("figure.score")), total);
        for (Group aspect : told.now().by(Axis.ASPECT)) {
            score(table, told.name(Axis.ASPECT, aspect.key()), aspect);
        }
        return table.done();
    }

    private static void score(Filling table, Cell name, Group group) {
        OptionalDouble mean = group.rates().meanScore();
        table.row(
                name,
                Cell.count(group.of(Measure.SCORED)),
                mean.isEmpty()
                        ? new Cell.Undefined()
                        : new Cell.Figure(BigDecimal.valueOf(mean.getAsDouble()).setScale(2, RoundingMode.HALF_UP)));
    }
}
