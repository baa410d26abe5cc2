package io.opencomplaint.desk;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.StorageException;

/**
 * Whether some complaints were passed over by a walk over all of a tenant: a search finds none whose id or time of receipt is none that
 * the library writes, but they are counted. What is received meanwhile is not missed, since it is counted before.
 */
record Unseen(Tenant tenant, long there) {

    static Unseen before(DeskTools tools, Tenant tenant) {
        return new Unseen(tenant, tools.store().count(tenant, Criteria.any()));
    }

    /** Fails when fewer were seen than there were. */
    void require(long seen, String told) {
        if (seen < there) {
            throw new StorageException(
                    (there - seen) + " of " + there + " complaints of tenant " + tenant
                            + " are found by no search: their id or received_at is none that the library writes, or they were"
                            + " taken out meanwhile. Look for them in the table by SQL and restore them from a backup. "
                            + told,
                    new IllegalStateException("Fewer complaints were found than counted"));
        }
    }
}
