package io.opencomplaint.spi;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which complaints have events that a consumer has not had yet 事件流. The events themselves are read by
 * {@link ComplaintStore#history}.
 *
 * <p>Each append notes, in the same unit of work, for every consumer of its tenant that the complaint has events up to its new
 * version; an append that is refused or rolled back notes nothing. The events of a complaint are numbered and committed one after
 * the other, so a position for each consumer and complaint never passes over one that is committed late. There is no order between
 * complaints, except that none waits for ever while others go on.
 *
 * <p>Every method is atomic. Consumers have nothing to do with each other, nor have tenants.
 */
public interface EventFeed {

    /**
     * Makes a consumer known. One that is known stays as it is, whatever the start; a subscription that was interrupted is
     * completed, so call it again after a failure; until then the consumer may have nothing to claim.
     *
     * <p>From {@link FeedStart#BEGINNING} every event is delivered, also of appends that run meanwhile.
     *
     * @param tenant whose events
     * @param consumer for whom
     * @param start where it begins
     * @throws StorageException when the store fails, as when appends that run do not end in time; call it again
     */
    void subscribe(Tenant tenant, ConsumerName consumer, FeedStart start);

    /**
     * Forgets a consumer with its position and dead letters. One that is not known is no failure.
     *
     * @param tenant whose events
     * @param consumer for whom
     * @throws StorageException when the store fails
     */
    void unsubscribe(Tenant tenant, ConsumerName consumer);

    /**
     * Claims complaints that have events for a consumer, are not dead letters, and wait for no later time. Of several that
     * claim at once each complaint goes to one only. A claim ends when it is acknowledged, when it fails, or by its time, so what a
     * killed node had claimed comes back.
     *
     * @param tenant whose events
     * @param consumer for whom
     * @param request the present, the end of the claim, and how many at most
     * @return claims, each of another complaint; immutable; empty when nothing waits
     * @throws UnknownConsumerException when the consumer is not subscribed
     * @throws StorageException when the store fails
     */
    List<FeedClaim> claim(Tenant tenant, ConsumerName consumer, ClaimRequest request);

    /**
     * The consumer has had the events up to a sequence. What was appended since the claim stays to be claimed. Ends the claim and
     * forgets its failed attempts. Late is not too late, as long as nobody else has claimed the complaint since.
     *
     * @param tenant whose events
     * @param claim from {@link #claim}
     * @param delivered the last sequence that the consumer has had; the position never goes back
     * @return false when the claim was no longer this caller's; nothing was changed then
     * @throws StorageException when the store fails; the events are then delivered again
     */
    boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered);

    /**
     * The consumer failed. Ends the claim and counts one attempt more.
     *
     * @param tenant whose events
     * @param claim from {@link #claim}
     * @param again from when on it can be claimed again; {@code null} for a dead letter, which cannot until {@link #revive}
     * @return false when the claim was no longer this caller's; nothing was changed then
     * @throws StorageException when the store fails
     */
    boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again);

    /**
     * The complaints that a consumer failed at too often.
     *
     * @param tenant whose events
     * @param consumer for whom
     * @param after go on after this complaint; {@code null} for the first ones
     * @param limit how many at most, 1 or more
     * @return by id (compared by UTF-16 code unit); immutable; empty when there are none, also for an unknown consumer
     * @throws StorageException when the store fails
     */
    List<DeadLetter> deadLetters(Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit);

    /**
     * Brings a dead letter back, as if nothing had been attempted; it can be claimed at once.
     *
     * @param tenant whose events
     * @param consumer for whom
     * @param complaint whose events
     * @param skipped the last sequence to leave out; one that was delivered, such as 0, leaves out nothing
     * @return false when there is no such dead letter, as when somebody else was faster
     * @throws StorageException when the store fails
     */
    boolean revive(Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped);
}
