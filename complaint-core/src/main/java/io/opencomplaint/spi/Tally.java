package io.opencomplaint.spi;

import io.opencomplaint.model.Complaint;

/**
 * One row of a count 统计.
 *
 * @param key as the {@link Dimension} says
 * @param received complaints in this group
 * @param closed those of them in the phases CLOSED and ARCHIVED
 * @param reopened those handled anew at least once: reopened, or made anew by a review or verification
 * @param timely those whose last reply was said to be within its limit
 * @param late those whose last reply was said to be past it
 */
public record Tally(String key, long received, long closed, long reopened, long timely, long late) {

    /**
     * A group that has no complaint yet.
     *
     * @param key as the {@link Dimension} says
     * @return nothing but zeros
     */
    public static Tally none(String key) {
        return new Tally(key, 0, 0, 0, 0, 0);
    }

    /**
     * With one complaint more, for stores that count for themselves.
     *
     * @param complaint in the group
     * @return a copy
     */
    public Tally and(Complaint complaint) {
        Boolean replyTimely = complaint.conclusion().replyTimely();
        return new Tally(
                key,
                received + 1,
                closed + (complaint.isClosed() ? 1 : 0),
                reopened + (complaint.isReopened() ? 1 : 0),
                timely + (Boolean.TRUE.equals(replyTimely) ? 1 : 0),
                late + (Boolean.FALSE.equals(replyTimely) ? 1 : 0));
    }
}
