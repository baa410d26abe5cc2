package io.opencomplaint.spi;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads and writes many complaints of one tenant at once 批量, in as few trips to the database as it can. Each call says of
 * each complaint what the call for one would say.
 */
public interface BulkStore {

    /** How many complaints one call may be about. */
    int MAX = 1_000;

    /**
     * Complaints as they stand.
     *
     * @param tenant whose
     * @param ids which, at most {@value #MAX}; in any order, repeated or not
     * @return those that exist, each once, in the order in which they were first asked for; immutable
     * @throws IllegalArgumentException when too many are asked for
     * @throws StorageException when the store cannot answer
     */
    List<Complaint> find(Tenant tenant, Collection<ComplaintId> ids);

    /**
     * All events of several complaints, each history by sequence.
     *
     * @param tenant whose
     * @param ids which, at most {@value #MAX}
     * @return a history for each complaint that exists, in the order in which they were first asked for; immutable
     * @throws IllegalArgumentException when too many are asked for
     * @throws StorageException when the store cannot answer
     */
    Map<ComplaintId, List<RecordedEvent>> histories(Tenant tenant, Collection<ComplaintId> ids);

    /**
     * Stores all appends that can be stored in one unit of work: they are committed together or not at all. One that is stale
     * or a duplicate leaves nothing and does not hinder the others. Of two that want the same number or reference the earlier
     * in the list gets it. Whether one gets a number that another of the same list gives up is open: it is stored or a
     * duplicate, and a duplicate can be given again in another call. Readers may see some complaints of the call before others,
     * never part of an append.
     *
     * <p>Not idempotent, but safe to repeat: what was stored the first time is stale or a duplicate the second time. Several
     * calls at once that overlap must all come to an end: whatever locks are taken are taken in an order that does not hang on
     * the list, such as that of the ids, and of the references of new complaints.
     *
     * @param appends at most {@value #MAX}, of one tenant and each of another complaint: what several acts did to one goes
     *     into one append
     * @return what became of each, in the order of the appends; immutable
     * @throws IllegalArgumentException when there are too many, of several tenants, or several of one complaint; nothing was
     *     stored
     * @throws StorageException when the store fails; nothing was stored, unless the failure hit the commit itself
     */
    List<AppendOutcome> append(List<Append> appends);

    /**
     * For stores: the ids of a call.
     *
     * @param ids as they were given
     * @return each once, in order
     * @throws IllegalArgumentException when there are too many
     */
    static Set<ComplaintId> checked(Collection<ComplaintId> ids) {
        checkSize(ids.size());
        return new LinkedHashSet<>(List.copyOf(ids));
    }

    /**
     * For stores: the appends of a call.
     *
     * @param appends as they were given
     * @return an immutable copy
     * @throws IllegalArgumentException when there are too many, of several tenants, or several of one complaint
     */
    static List<Append> checked(List<Append> appends) {
        checkSize(appends.size());
        List<Append> copy = List.copyOf(appends);
        Set<ComplaintId> seen = new HashSet<>();
        for (Append append : copy) {
            if (!append.tenant().equals(copy.get(0).tenant())) {
                throw new IllegalArgumentException("Append to complaints of one tenant at a time, not to "
                        + copy.get(0).tenant() + " and " + append.tenant());
            }
            if (!seen.add(append.complaint().id())) {
                throw new IllegalArgumentException("Join what happened to one complaint into one append: "
                        + append.complaint().id());
            }
        }
        return copy;
    }

    private static void checkSize(int size) {
        if (size > MAX) {
            throw new IllegalArgumentException("Up to " + MAX + " complaints at once, not " + size);
        }
    }
}
