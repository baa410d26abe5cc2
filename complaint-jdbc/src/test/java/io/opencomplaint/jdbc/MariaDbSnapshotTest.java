package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ConcurrencyContract;

/** Who writes what has changed since he read it gives way there, by an error of the server's own: it is done again. */
class MariaDbSnapshotTest extends ConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.beginningWith(MariaDbServer.SNAPSHOT_ISOLATION));
    }
}
