package io.opencomplaint.report;

import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * What a computation anew changed, or would change 重算报告.
 *
 * @param differences a row a clock that differs
 * @param failed complaints that could not be computed, as when a calendar lacks a year; their clocks stand as before
 */
public record RecomputationReport(List<ClockDifference> differences, List<ComplaintId> failed) {

    /**
     * Copies the lists.
     *
     * @param differences a row a clock that differs
     * @param failed complaints that could not be computed
     */
    public RecomputationReport {
        differences = List.copyOf(differences);
        failed = List.copyOf(failed);
    }
}
