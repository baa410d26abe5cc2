package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ConcurrencyContract;

/** Of many who write at once one wins under snapshot isolation too, and the others are told or done again. */
class MariaDbSnapshotTest extends ConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.beginningWith(MariaDbServer.SNAPSHOT_ISOLATION));
    }
}
