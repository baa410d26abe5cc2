package io.opencomplaint.desk.repeat;

import io.opencomplaint.model.Complaint;
import java.util.List;

/**
 * An earlier complaint that another one may repeat, and why. Whether it does is for people to say, by
 * {@link io.opencomplaint.act.LinkComplaint} or {@link io.opencomplaint.act.MergeInto}.
 *
 * @param complaint the earlier one
 * @param reasons codes of the signs, at least one, in the order in which they were asked; {@code Labels.of("repeat-sign", …)}
 *     names those of the library
 */
public record RepeatCandidate(Complaint complaint, List<String> reasons) {

    /**
     * Copies the reasons.
     *
     * @param complaint the earlier one
     * @param reasons codes of the signs
     */
    public RepeatCandidate {
        reasons = List.copyOf(reasons);
    }
}
