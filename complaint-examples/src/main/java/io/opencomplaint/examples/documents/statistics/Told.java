package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.KeyWords;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.Statistics;
import io.opencomplaint.spi.Axis;

/** What is told, and in which language. */
record Told(PeriodReport report, Wording wording) {

    Statistics now() {
        return report.current();
    }

    String of(String key) {
        return wording.of(key);
    }

    /** An empty table of the period. */
    Filling table(String sheet) {
        String name = wording.of("sheet." + sheet);
        String from = report.period().from().toString();
        return new Filling(
                name,
                wording.of("title.period", name, from, report.period().to().toString()));
    }

    Cell name(Axis axis, String key) {
        return Cell.words(key.isEmpty() ? of("statistics.none") : KeyWords.of(wording.labels(), axis, key));
    }
}
