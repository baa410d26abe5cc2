package io.opencomplaint.spi;

import io.opencomplaint.model.Complaint;

/** What is or is not so of a complaint, to search by 标记. */
public enum Flag {
    /** A unit has it, with or without a person 已分派. */
    ASSIGNED,

    /** Whoever has it has taken it 已受领. */
    ACCEPTED,

    /** Its receipt was confirmed to the complainant 已回执. */
    ACKNOWLEDGED,

    /** The final reply of its current cycle went out 已答复. */
    REPLIED,

    /** It is on hold 暂停. */
    ON_HOLD,

    /** It was taken up again at least once, after its end or by a review or verification that upheld it 重开. */
    REOPENED;

    /**
     * Whether it is so.
     *
     * @param complaint any
     * @return true when it is
     */
    public boolean isSoOf(Complaint complaint) {
        return switch (this) {
            case ASSIGNED -> complaint.assignment().assignee() != null;
            case ACCEPTED -> complaint.assignment().accepted();
            case ACKNOWLEDGED -> complaint.milestones().acknowledgedAt() != null;
            case REPLIED -> complaint.milestones().repliedAt() != null;
            case ON_HOLD -> complaint.clocks().hold() != null;
            case REOPENED -> complaint.isReopened();
        };
    }
}
