package io.opencomplaint.report.statistics;

/**
 * What was there, what came in, what ended, what is left 结转 (UK-REPORT: outstanding at start). A complaint that was reopened counts
 * as if it had not ended before, and one that was reopened after the period as left at its end.
 *
 * @param before open when the period began
 * @param received received in it
 * @param ended ended in it, in whatever way
 */
public record Flow(long before, long received, long ended) {

    /**
     * What is left.
     *
     * @return open when the period ended
     */
    public long after() {
        return before + received - ended;
    }
}
