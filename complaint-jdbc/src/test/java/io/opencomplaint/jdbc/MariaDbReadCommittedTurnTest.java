package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.FeedTurnContract;

/** Turns and attempts are right at the level that many hosts set. */
class MariaDbReadCommittedTurnTest extends FeedTurnContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.isolated("TRANSACTION_READ_COMMITTED"));
    }
}
