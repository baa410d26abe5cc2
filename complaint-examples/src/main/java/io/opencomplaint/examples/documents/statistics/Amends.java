package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** What was paid 赔付, each currency by itself, who bears the blame 责任, and why complaints were not taken up 不予受理. */
final class Amends {

    /** Shares of blame are counted in hundredths of a percent: four decimal places of a complaint. */
    private static final int SHARE_PLACES = 4;

    private Amends() {}

    static FilledTable<List<Cell>> compensation(Told told) {
        Filling table = told.table("compensation")
                .column(Filling.NUMBER, told.of("column.currency"))
                .column(18, told.of("column.paid-complaints"), told.of("column.paid"), told.of("column.paid-mean"));
        for (Group currency : told.now().by(Axis.COMPENSATION)) {
            BigDecimal paid = currency.figures().amount();
            int places = Math.max(0, Currency.getInstance(currency.key()).getDefaultFractionDigits());
            table.row(
                    Cell.words(currency.key()),
                    Cell.count(currency.received()),
                    new Cell.Figure(paid.setScale(Math.max(places, paid.scale()), RoundingMode.UNNECESSARY)),
                    mean(paid, currency.received(), places));
        }
        return table.done();
    }

    private static Cell mean(BigDecimal paid, long complaints, int places) {
        return complaints == 0
                ? new Cell.Undefined()
                : new Cell.Figure(paid.divide(BigDecimal.valueOf(complaints), places, RoundingMode.HALF_UP));
    }

    static FilledTable<List<Cell>> liability(Told told) {
        Filling table = told.table("liability")
                .column(18, told.of("statistics.by"))
                .column(Filling.NAME, told.of("statistics.name"))
                .column(Filling.NUMBER, told.of("column.complaints"), told.of("column.blame"));
        for (Axis axis : List.of(Axis.LIABLE_UNIT, Axis.LIABLE_PERSON)) {
            for (Group liable : told.now().by(axis)) {
                table.row(
                        Cell.words(told.wording().title(axis)),
                        told.name(axis, liable.key()),
                        Cell.count(liable.received()),
                        new Cell.Figure(BigDecimal.valueOf(liable.of(Measure.SHARE), SHARE_PLACES)));
            }
            if (!told.now().isComplete(axis)) {
                table.note(told.wording().title(axis), told.of("note.cut"));
            }
        }
        return table.done();
    }

    /** Of those that ended so, so that they add up to them: one that was merged has its reason too, and counts as merged. */
    static FilledTable<List<Cell>> refusals(Told told) {
        Filling table = told.table("refusals")
                .column(Filling.NAME, told.wording().title(Axis.REFUSAL))
                .column(Filling.NUMBER, told.wording().title(Measure.REFUSED), told.of("column.share"));
        long all = told.now().total().of(Measure.REFUSED);
        for (Group reason : told.now().by(Axis.REFUSAL)) {
            long refused = reason.of(Measure.REFUSED);
            table.row(told.name(Axis.REFUSAL, reason.key()), Cell.count(refused), Cell.share(new Share(refused, all)));
        }
        return table.done();
    }
}
