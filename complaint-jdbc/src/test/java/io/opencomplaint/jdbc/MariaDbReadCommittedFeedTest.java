package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.FeedContract;

/** What waits is told at the level that many hosts set too. */
class MariaDbReadCommittedFeedTest extends FeedContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.isolated("TRANSACTION_READ_COMMITTED"));
    }
}
