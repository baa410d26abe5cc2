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
 * the other, so a position for each consumer and complaint never passes over one that is committed late. Between complaints there
 * is no order of events, only a turn: a complaint takes its place in it when its first undelivered event is recorded, and moves to
 * the end with each claim, so that none waits for ever while others go on.
 *
 * <p>Every method but {@link #subscribe} is atomic. Consumers have nothing to do with each other, nor have tenants.
 */
public interface EventFeed {

    /** How many dead letters can be listed at once. */
    int MAX_LETTERS = 10_000;

    /**
     * Makes a consumer known. One that is known stays as it is, whatever the start; a subscription that was interrupted is
     * completed, so call it again after a failure; until then the consumer may have nothing to claim.
     *
     * <p>From {@link FeedStart#BEGINNING} every event is delivered, also of appends that run meanwhile. A store may do that in
     * several steps and wait for appends that run, but only for a bounded time: then it fails as a conflict, and what was done so
     * far is completed by the next call.
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
     * claim at once each complaint goes to one only. A claim ends when it is acknowledged, when it fails, when it is released, or
     * by its time, so what a killed node had claimed comes back. That counts as an attempt too, since nobody can tell whether it
     * was the events that killed the node.
     *
     * <p>A ticket never returns: no two claims of a store bear the same, not even on a consumer that was forgotten and subscribed
     * again.
     *
     * @param tenant whose events
     * @param consumer for whom
     * @param request the present, the end of the claim, and how many at most
     * @return claims, each of another complaint, first the one that could be claimed longest, then by id (compared by UTF-16 code
     *     unit); immutable; empty when nothing waits
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
     * @param delivered the last sequence that the consumer has had; the position never goes back, and one beyond the last event is
     *     cut to the last event
     * @return false when the claim was no longer this caller's; nothing was changed then
     * @throws StorageException when the store fails; the events are then delivered again
     */
    boolean acknowledge(Tenant tenant, FeedClaim claim, long delivered);

    /**
     * The consumer failed. Ends the claim, which stays counted as an attempt, and moves the complaint to the end of the turn.
     *
     * @param tenant whose events
     * @param claim from {@link #claim}
     * @param again from when on it can be claimed again, at the earliest when it was claimed; {@code null} for a dead letter, which
     *     cannot until {@link #revive}
     * @return false when the claim was no longer this caller's; nothing was changed then
     * @throws StorageException when the store fails
     */
    boolean fail(Tenant tenant, FeedClaim claim, @Nullable Instant again);

    /**
     * The consumer was not called. Ends the claim, which then counts as no attempt; the complaint can be claimed at once, at the
     * end of the turn.
     *
     * @param tenant whose events
     * @param claim from {@link #claim}
     * @return false when the claim was no longer this caller's; nothing was changed then
     * @throws StorageException when the store fails
     */
    boolean release(Tenant tenant, FeedClaim claim);

    /**
     * The complaints that a consumer failed at too often.
     *
     * @param tenant whose events
     * @param consumer for whom
     * @param after go on after this complaint; {@code null} for the first ones
     * @param limit how many at most, 1 to {@value #MAX_LETTERS}
     * @return by id (compared by UTF-16 code unit); immutable; empty when there are none, also for an unknown consumer
     * @throws IllegalArgumentException when the limit is out of bounds
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

    /**
     * For stores: the limit of a list of dead letters.
     *
     * @param limit as it was given
     * @return the same
     * @throws IllegalArgumentException when it is out of bounds
     */
    static int checkedLimit(int limit) {
        if (limit < 1 || limit > MAX_LETTERS) {
            throw new IllegalArgumentException("List 1 to " + MAX_LETTERS + " dead letters at once, not " + limit);
        }
        return limit;
    }
}
