package io.opencomplaint.spi;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.util.List;

/**
 * Hands out complaints whose next alarm is due 到期队列. A complaint is in the queue as long as its
 * {@link io.opencomplaint.model.Complaint#nextAlarmAt()} is not {@code null}: each append puts it in, moves it or takes it out, in
 * the same unit of work, and ends a claim on it.
 */
public interface DueQueue {

    /**
     * Claims complaints that are due, the earliest first. By conditional update: of several that claim at once each
     * complaint goes to one only. A claim ends with the next append to its complaint, or when its time has passed, so
     * what a killed node had claimed comes back.
     *
     * @param tenant whose
     * @param request how many at most; complaints whose next alarm is not after its present, and whose last claim has ended by
     *     then
     * @return ids, by time of the alarm, then id (compared by UTF-16 code unit); immutable; empty when nothing is due
     * @throws StorageException when the store cannot answer
     */
    List<ComplaintId> claim(Tenant tenant, ClaimRequest request);
}
