package io.opencomplaint.report.statistics;

import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;

/**
 * The complaints of one key on an axis 分组. Not every measure is kept on every axis, as {@link io.opencomplaint.spi.Axis} says:
 * others are 0.
 *
 * @param key as its {@link io.opencomplaint.spi.Axis} says; empty for none
 * @param figures what was counted
 * @param overdue those of them that were overdue at the time of the report 逾期: a limit ran, and its deadline had passed; 0 on axes
 *     without RECEIVED
 */
public record Group(String key, Figures figures, long overdue) {

    /**
     * How many were received.
     *
     * @return 0 or more
     */
    public long received() {
        return figures.of(Measure.RECEIVED);
    }

    /** How many complaints it is of; of targets how many clocks, of ratings how many answers. */
    long size() {
        return Math.max(
                Math.max(received(), of(Measure.SCORED)), of(Measure.MET) + of(Measure.MISSED) + of(Measure.EXTENDED));
    }

    /**
     * A number.
     *
     * @param measure which
     * @return 0 or more
     */
    public long of(Measure measure) {
        return figures.of(measure);
    }

    /**
     * Its rates. Where the axis does not keep what a rate is made of, it says nothing: of the complaints of a liable unit, none is
     * counted as closed.
     *
     * @return rates of its figures
     */
    public Rates rates() {
        return new Rates(figures);
    }
}
