package io.opencomplaint.report;

import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * How a target fared, and how it would have fared under another policy 模拟结果. Counts cycles of clocks.
 *
 * @param target its id
 * @param actual what happened; all zero for a target that was not there
 * @param simulated what would have happened; all zero for one that would not be there
 * @param newlyMissed complaints that would have a missed or overdue cycle and had none, in the order of receipt
 * @param noLongerMissed complaints that had a missed or overdue cycle and would have none, in the order of receipt
 */
public record SimulatedTarget(
        String target,
        ClockTally actual,
        ClockTally simulated,
        List<ComplaintId> newlyMissed,
        List<ComplaintId> noLongerMissed) {

    /**
     * Copies the lists.
     *
     * @param target its id
     * @param actual what happened
     * @param simulated what would have happened
     * @param newlyMissed complaints that would have a missed cycle and had none
     * @param noLongerMissed complaints that had a missed cycle and would have none
     */
    public SimulatedTarget {
        newlyMissed = List.copyOf(newlyMissed);
        noLongerMissed = List.copyOf(noLongerMissed);
    }
}
