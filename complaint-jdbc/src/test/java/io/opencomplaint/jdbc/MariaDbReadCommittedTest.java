package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ConcurrencyContract;

/** What many hosts set, below the level that this server begins with. */
class MariaDbReadCommittedTest extends ConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.isolated("TRANSACTION_READ_COMMITTED"));
    }
}
