package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.DrawingBoard;
import io.opencomplaint.examples.documents.chart.Figure;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.Statistics;
import java.util.List;

/** What every section is written from. */
record Edition(PeriodReport report, Cover cover, Phrases words, DrawingBoard board) {

    Names names() {
        return new Names(cover.names(), words);
    }

    Statistics now() {
        return report.current();
    }

    /** A grid, and below it that it was cut, where it was. */
    List<Block> cut(Grid grid, boolean cut, int rows) {
        return cut ? List.of(grid, new Said(words.of("cut", words.count(rows)), true)) : List.of(grid);
    }

    Picture picture(String title, String description, Figure figure) {
        return new Picture(board.draw(title, description, figure));
    }
}
