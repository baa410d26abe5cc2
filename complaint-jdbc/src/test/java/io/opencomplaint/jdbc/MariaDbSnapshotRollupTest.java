package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RollupConcurrencyContract;

/** Sums stay exact at this isolation level too. */
class MariaDbSnapshotRollupTest extends RollupConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.beginningWith(MariaDbServer.SNAPSHOT_ISOLATION));
    }
}
