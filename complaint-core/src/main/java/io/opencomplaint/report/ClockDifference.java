package io.opencomplaint.report;

import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ComplaintId;
import org.jspecify.annotations.Nullable;

/**
 * A clock that differs after a computation anew 重算差异.
 *
 * @param complaint of which complaint
 * @param before as it stood; {@code null} for one that was not there
 * @param after as it stands, or would stand; its deadline says whether it was missed only in retrospect
 */
public record ClockDifference(ComplaintId complaint, @Nullable Clock before, Clock after) {

    /**
     * Whether only the computation anew has put the deadline into the past (lesson T7).
     *
     * @return true for a breach that nobody is woken for
     */
    public boolean isRetroactiveBreach() {
        return after.isOpen()
                && after.deadline() != null
                && after.deadline().retroactive()
                && (before == null
                        || before.deadline() == null
                        || !before.deadline().retroactive());
    }
}
