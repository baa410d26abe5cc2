package io.opencomplaint.desk;

import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * What a delivery did 投递结果.
 *
 * @param claimed how many complaints it took on; as many as the limit means that there may be more
 * @param events how many events the consumer took
 * @param failed complaints whose events come again later: the consumer or the store failed, or the time of the claim was over
 * @param dead complaints at whose events the consumer now failed too often; they wait for {@link ComplaintFeed#redeliver} or
 *     {@link ComplaintFeed#skip}
 */
public record Delivery(int claimed, int events, List<ComplaintId> failed, List<ComplaintId> dead) {

    /**
     * Copies the lists.
     *
     * @param claimed how many complaints it took on
     * @param events how many events the consumer took
     * @param failed complaints whose events come again later
     * @param dead complaints at whose events the consumer failed too often
     */
    public Delivery {
        failed = List.copyOf(failed);
        dead = List.copyOf(dead);
    }
}
