package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.BulkContract;

/** What is stored together is so under snapshot isolation too. */
class MariaDbSnapshotBulkTest extends BulkContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.beginningWith(MariaDbServer.SNAPSHOT_ISOLATION));
    }
}
