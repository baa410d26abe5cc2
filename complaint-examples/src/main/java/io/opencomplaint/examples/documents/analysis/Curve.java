package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.MonthlyCurve;
import io.opencomplaint.report.statistics.MonthFigures;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.spi.Measure;
import java.util.List;
import java.util.stream.Collectors;

/** 综合曲线: total and valid complaints month by month. */
final class Curve {

    private final Edition edition;
    private final Phrases words;
    private final List<MonthFigures> months;

    private Curve(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.months = edition.now().curve();
    }

    static Section of(Edition edition) {
        if (edition.now().total().received() == 0) {
            return Section.ofNothing("curve", edition.words());
        }
        Curve curve = new Curve(edition);
        return new Section("curve", edition.words().of("section.curve"), List.of(curve.picture(), curve.grid()));
    }

    private Picture picture() {
        List<MonthlyCurve.Month> points = months.stream()
                .map(month -> new MonthlyCurve.Month(
                        words.month(month.month()),
                        month.figures().of(Measure.RECEIVED),
                        month.rates().valid()))
                .toList();
        String said = points.stream()
                .map(point ->
                        words.of("said.curve", point.label(), words.count(point.total()), words.count(point.valid())))
                .collect(Collectors.joining(words.labels().of("list", "semicolon")));
        return edition.picture(
                words.of("chart.curve"),
                said,
                new MonthlyCurve(words.of("chart.total"), words.of("chart.valid"), points));
    }

    private Grid grid() {
        Grid.Writer grid = Grid.of("curve", words.of("grid.curve"))
                .words(words.of("column.month"))
                .numbers(
                        words.of("chart.total"),
                        words.of("chart.valid"),
                        words.of("figure.upheld"),
                        words.of("chart.finished"),
                        words.of("figure.completion"),
                        words.of("figure.on-time"));
        for (MonthFigures month : months) {
            Rates rates = month.rates();
            grid.row(
                    words.month(month.month()),
                    words.count(month.figures().of(Measure.RECEIVED)),
                    words.count(rates.valid()),
                    words.percent(rates.upheld()),
                    words.count(month.figures().of(Measure.CLOSED)),
                    words.percent(rates.completion()),
                    words.percent(rates.onTime()));
        }
        return grid.done();
    }
}
