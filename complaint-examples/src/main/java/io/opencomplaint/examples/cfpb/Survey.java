package io.opencomplaint.examples.cfpb;

import java.time.Instant;

/** What a first look at the file tells, before anything is written: that it can be read to its end, and how much it is. */
final class Survey {

    private long rows;
    private Instant latest = Instant.MIN;

    /** Of the whole file, so that the latest time does not hang on how many rows are to be filed. */
    static Survey of(CfpbFile file, long limit) {
        Survey survey = new Survey();
        file.forEach(Long.MAX_VALUE, survey::add);
        survey.rows = Math.min(survey.rows, limit);
        return survey;
    }

    long rows() {
        return rows;
    }

    /** The latest time that any of its acts bears. */
    Instant latest() {
        return latest;
    }

    private void add(Row row) {
        rows++;
        try {
            Instant sent = Life.start(row.date(Column.SENT));
            latest = sent.isAfter(latest) ? sent : latest;
        } catch (BrokenRowException e) {
            // The import will say so; here only dates matter that can be read.
        }
    }
}
