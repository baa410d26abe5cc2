package io.opencomplaint.spi;

import io.opencomplaint.model.Tenant;
import java.util.List;

/**
 * What a store that keeps sums for statistics can do beside 统计汇总: an optional part of the SPI. A store without it has its
 * complaints counted one by one.
 *
 * <p>A rollup belongs to a tenant and to a consumer of its {@link EventFeed}, and holds the sum of what every complaint contributes
 * as it stood after the last event that the consumer has had. So it is exact at every moment, for that moment: {@link #waiting}
 * tells how many complaints have gone on since. What the axes mean is no business of the store.
 */
public interface Rollup {

    /** How many complaints are counted at once at most. */
    int MAX_COUNTED = 10_000;

    /**
     * Acknowledges claims and adds what they change, in one unit of work: each complaint either is counted up to where its counting
     * says and no longer claimed, or nothing of it is changed, since the claim was no longer the caller's. Acknowledging does what
     * {@link EventFeed#acknowledge} does.
     *
     * @param tenant whose
     * @param countings at most {@value #MAX_COUNTED}, of one consumer, each complaint once
     * @return how many were counted
     * @throws IllegalArgumentException when there are too many, or of several consumers
     * @throws StorageException when the store fails; nothing was counted, unless {@link StorageException#isOutcomeUnknown()}
     */
    int count(Tenant tenant, List<Counting> countings);

    /**
     * Reads cells. All of them are of one moment.
     *
     * @param tenant whose
     * @param consumer whose rollup
     * @param query which
     * @return ordered by axis, month, then the key with the most complaints received, then by key; none whose figures are all zero,
     *     and of months that are summed none of an open axis by which no complaint was received; immutable; empty for an unknown
     *     consumer
     * @throws StorageException when the store cannot answer
     */
    List<Cell> cells(Tenant tenant, ConsumerName consumer, CellQuery query);

    /**
     * How many complaints have events that the rollup has not counted, claimed ones and dead letters too.
     *
     * @param tenant whose
     * @param consumer whose rollup
     * @return {@code -1} for a consumer that is not subscribed, or not completely yet
     * @throws StorageException when the store cannot answer
     */
    long waiting(Tenant tenant, ConsumerName consumer);

    /**
     * Forgets a rollup with its consumer, in one unit of work. One that is not known is no failure.
     *
     * @param tenant whose
     * @param consumer whose rollup
     * @throws StorageException when the store fails
     */
    void forget(Tenant tenant, ConsumerName consumer);
}
