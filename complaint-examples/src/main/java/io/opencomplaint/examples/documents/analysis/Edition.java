package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.DrawingBoard;
import io.opencomplaint.examples.documents.chart.Figure;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.Statistics;

/** What every section is written from. */
record Edition(PeriodReport report, Cover cover, Phrases words, DrawingBoard board) {

    Names names() {
        return new Names(cover.names(), words);
    }

    Statistics now() {
        return report.current();
    }

    Picture picture(String title, String description, Figure figure) {
        return new Picture(board.draw(title, description, figure));
    }
}
