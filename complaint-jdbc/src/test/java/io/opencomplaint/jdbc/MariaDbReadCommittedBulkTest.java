package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.BulkContract;

/** What is stored together is so at this isolation level too. */
class MariaDbReadCommittedBulkTest extends BulkContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.isolated("TRANSACTION_READ_COMMITTED"));
    }
}
