package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.DueContract;

/** Claims keep their promise under snapshot isolation too. */
class MariaDbSnapshotQueueTest extends DueContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.beginningWith(MariaDbServer.SNAPSHOT_ISOLATION));
    }
}
