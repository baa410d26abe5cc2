package io.opencomplaint.desk;

import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * What a refresh of the statistics did 统计刷新.
 *
 * @param counted how many complaints were counted as they stand now
 * @param failed those that could not be counted, and are tried again with a later refresh
 * @param more whether as many as were asked for were found, so that there may be more
 */
public record Refresh(int counted, List<ComplaintId> failed, boolean more) {

    /**
     * Copies the list.
     *
     * @param counted how many complaints were counted
     * @param failed those that could not be counted
     * @param more whether there may be more
     */
    public Refresh {
        failed = List.copyOf(failed);
    }
}
