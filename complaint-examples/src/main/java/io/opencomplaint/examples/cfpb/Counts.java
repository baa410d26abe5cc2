package io.opencomplaint.examples.cfpb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an import did so far, and how fast. Warm-up is the first half of the rows. */
final class Counts {

    private static final double NANOS = 1e9;

    private final long rows;
    private final long begin = System.nanoTime();
    private final List<BrokenRow> broken = new ArrayList<>();
    private long seen;
    private long filed;
    private long alreadyThere;
    private long cleaned;
    private long acts;
    private long end = begin;
    private long warm = begin;
    private long actsWhenWarm;

    Counts(long rows) {
        this.rows = rows;
    }

    void filed(int byActs) {
        filed++;
        acts += byActs;
        seen();
    }

    /** Control characters were left out of what was filed. */
    void cleaned() {
        cleaned++;
    }

    void alreadyThere() {
        alreadyThere++;
        seen();
    }

    void broken(long line, String reason) {
        broken.add(new BrokenRow(line, reason));
        seen();
    }

    long filed() {
        return filed;
    }

    long known() {
        return alreadyThere;
    }

    long cleanedRows() {
        return cleaned;
    }

    long acts() {
        return acts;
    }

    /** By line. */
    List<BrokenRow> broken() {
        return broken.stream().sorted(Comparator.comparingLong(BrokenRow::line)).toList();
    }

    double actsPerSecond() {
        return rate(acts, end - begin);
    }

    double actsPerSecondWhenWarm() {
        return rate(acts - actsWhenWarm, end - warm);
    }

    private void seen() {
        seen++;
        end = System.nanoTime();
        if (seen == rows / 2) {
            warm = end;
            actsWhenWarm = acts;
        }
    }

    private static double rate(long acts, long nanos) {
        return nanos == 0 ? 0 : acts * NANOS / nanos;
    }
}
