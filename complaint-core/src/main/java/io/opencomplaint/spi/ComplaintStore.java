package io.opencomplaint.spi;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps complaints and their histories. Every method may be called from any thread. What one call returns is not
 * changed by a later one, and nothing that was given to the store is changed by it.
 *
 * <p>A complaint of one tenant is never seen through another: to other tenants it does not exist. Each tenant has its
 * own ids, numbers and external references.
 *
 * <p>Instants are kept to the microsecond, in the years 1 to 9999; texts verbatim, each up to {@value #MAX_TEXT} characters (UTF-16
 * code units), longer than which no act allows one; a store that cannot keep a longer one fails. Absent, erased and empty texts
 * stay apart. The kit in {@code io.opencomplaint.tck} checks all of this.
 */
public interface ComplaintStore extends NumberReserve, DueQueue, BulkStore, EventFeed {

    /** How many characters a text may have that every store keeps. */
    int MAX_TEXT = 1_048_576;

    /**
     * Stores new events and the complaint that they make, all or nothing.
     *
     * <p>Of several appends with the same expected version exactly one succeeds. The version counts before number and reference: an
     * append that is stale is refused as stale, whatever else is taken. Of a new complaint, one with the expected version 0, only
     * the id counts: where that is there, it is a duplicate, whatever version the stored one has. A complaint that is given another
     * number frees the one it had, with the same append. What is refused claims nothing: neither number nor reference.
     *
     * @param append the events, the complaint after them, and the version before them
     * @throws StaleVersionException when the stored version is not the expected one, also when the complaint that should
     *     be there is not; nothing was stored
     * @throws DuplicateException when a new complaint's id or external reference, or the number that a complaint is
     *     given, is taken within the tenant; nothing was stored
     * @throws StorageException when the store fails; nothing was stored, unless {@link StorageException#isOutcomeUnknown()}
     */
    void append(Append append);

    /**
     * Erases texts 删除个人信息: adds events, stores the complaint whole, all of it that an append leaves as it was at the receipt
     * included, and puts the erased events in place of those of the same sequence, all or nothing, as an append does. Afterwards no
     * method shows what was erased, no criterion finds by it, and whoever reads events later, as consumers of the feed do, gets the
     * erased ones. What a call returned before stays as it was.
     *
     * @param redaction the events that say so, the complaint after them, and the earlier events without their texts
     * @throws StaleVersionException when the stored version is not the expected one, also when the complaint is not there; nothing was
     *     changed then
     * @throws StorageException when the store fails; nothing was changed, unless {@link StorageException#isOutcomeUnknown()}
     */
    void redact(Redaction redaction);

    /**
     * The complaint as it stands.
     *
     * @param tenant whose
     * @param id which
     * @return exactly what the last append stored, or empty
     * @throws StorageException when the store cannot answer
     */
    Optional<Complaint> find(Tenant tenant, ComplaintId id);

    /**
     * All events of a complaint, by sequence.
     *
     * @param tenant whose
     * @param id which
     * @return immutable; empty when there is no such complaint
     * @throws StorageException when the store cannot answer
     */
    List<RecordedEvent> history(Tenant tenant, ComplaintId id);

    /**
     * Complaints that meet criteria, in the order of the request. Paging by {@link Cursor}, in both directions: what is
     * inserted between two calls neither repeats nor hides what was there. A complaint whose deadline has moved stands, by
     * {@link SortOrder#DUE_FIRST}, in its new place.
     *
     * @param tenant whose
     * @param criteria all must hold
     * @param request how many, in which order, and after or before which
     * @return a page, immutable
     * @throws StorageException when the store cannot answer
     */
    Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request);

    /**
     * How many complaints meet criteria. Nothing else counts them, since it costs as much as listing them all.
     *
     * @param tenant whose
     * @param criteria all must hold
     * @return 0 or more; as many as all pages together would list, and damaged ones that have no place on a page
     * @throws StorageException when the store cannot answer
     */
    long count(Tenant tenant, Criteria criteria);

    /**
     * Counts complaints by a dimension.
     *
     * @param tenant whose
     * @param criteria which ones to count
     * @param dimension what to group by
     * @return one row a group that has at least one complaint, ordered by key (compared by UTF-16 code unit); immutable
     * @throws StorageException when the store cannot answer
     */
    List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension);

    /**
     * Counts complaints in groups by several dimensions together.
     *
     * @param tenant whose
     * @param criteria which ones to count
     * @param grouping what to group by, and how many complaints a group has at least
     * @return in the order of {@link Frequency#MOST_FIRST}; immutable
     * @throws StorageException when the store cannot answer
     */
    List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping);
}
