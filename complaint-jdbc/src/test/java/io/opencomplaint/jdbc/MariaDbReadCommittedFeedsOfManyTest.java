package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.FeedConcurrencyContract;

/** No event is passed over, and none comes twice, at this isolation level either. */
class MariaDbReadCommittedFeedsOfManyTest extends FeedConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.isolated("TRANSACTION_READ_COMMITTED"));
    }
}
