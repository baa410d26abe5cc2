package io.opencomplaint.report;

import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * How a period would have gone under another policy 模拟报告.
 *
 * @param targets a row a target of either policy, by id
 * @param failed complaints that could not be lived again, as when a calendar lacks a year; they count in no row
 */
public record SimulationReport(List<SimulatedTarget> targets, List<ComplaintId> failed) {

    /**
     * Copies the lists.
     *
     * @param targets a row a target
     * @param failed complaints that could not be lived again
     */
    public SimulationReport {
        targets = List.copyOf(targets);
        failed = List.copyOf(failed);
    }
}
